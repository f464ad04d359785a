// Made by `npm run generate`: do not edit.

export const product = {
  "name": "postgres-destination-check",
  "version": "0.1.0",
  "repository": "destination-check/postgres-destination-check",
  "oldestNode": "20.18"
};
