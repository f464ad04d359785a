// Made by `npm run generate`: do not edit.

/** Whether something has what the next run reads of a report, of any version. */
export declare const validatePrevious: (data: unknown) => boolean;
