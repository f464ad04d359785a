declare module "bcrypt-pbkdf" {
  const bcrypt: {
    /** Writes `keyLength` bytes into `key`. Returns 0, or -1 if an argument is out of range. */
    pbkdf(
      password: Uint8Array,
      passwordLength: number,
      salt: Uint8Array,
      saltLength: number,
      key: Uint8Array,
      keyLength: number,
      rounds: number,
    ): number;
  };
  export default bcrypt;
}
