// Made by `npm run generate`: do not edit.

import type { ErrorObject } from "ajv";

type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null };

/** The file as such: its entries may be anything. */
export declare const validateFile: Validate;
/** One entry. */
export declare const validateDestination: Validate;
