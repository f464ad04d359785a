// Made by `npm run generate`: do not edit.

import type { Report } from "../report.generated.ts";

/** Whether something is a report of this version. */
export declare const validateReport: (data: unknown) => data is Report;
