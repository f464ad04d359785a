// What the wire guard refuses to let through.

/** `message` is the type byte of the offending message. */
export type Violation =
  | { kind: "unexpected"; message: string }
  | { kind: "too-long"; message: string; length: number; limit: number }
  | { kind: "malformed"; message: string }
  | { kind: "too-much"; limit: number }
  /** A password asked for in clear text where the policy does not allow it. */
  | { kind: "clear-text-password" }
  /** A password asked for, and there is none. */
  | { kind: "password-missing" }
  /** An authentication method that this program does not speak: its code in the protocol, or its SASL names. */
  | { kind: "method"; code: number; mechanisms: string[] }
  /** The server said that all is well before SCRAM had proven that it knows the password. */
  | { kind: "scram-unfinished" };
