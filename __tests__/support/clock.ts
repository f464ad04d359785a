// Loaded into the built program before its own code: starts its clock at CLOCK_START.

const RealDate = Date;
const ahead = RealDate.parse(process.env.CLOCK_START ?? "") - RealDate.now();

class ShiftedDate extends RealDate {
  constructor(...given: unknown[]) {
    super(...((given.length === 0 ? [ShiftedDate.now()] : given) as [number]));
  }

  static override now(): number {
    return RealDate.now() + ahead;
  }
}

globalThis.Date = ShiftedDate as DateConstructor;

export function restore(): void {
  globalThis.Date = RealDate;
}
