// Made by `npm run generate`: do not edit.

import type { ErrorObject } from "ajv";

type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null };

export declare const validateFile: Validate;
export declare const validateDestination: Validate;
