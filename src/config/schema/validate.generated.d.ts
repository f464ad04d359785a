// Made by `npm run generate`: do not edit.

import type { ErrorObject } from "ajv";

type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null };

/** The file, with any destinations. */
export declare const validateFile: Validate;
/** One destination. */
export declare const validateDestination: Validate;
