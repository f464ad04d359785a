// Made by `npm run generate`: do not edit.

/** Whether something is a report, of whatever version, as far as the next run reads it. */
export declare const validatePrevious: (data: unknown) => boolean;
