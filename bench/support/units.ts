// Formats numbers.

export const times = (value: number) => `${value.toFixed(2)} ×`;
export const ms = (value: number) => `${Math.round(value)} ms`;
export const seconds = (valueMs: number) => `${(valueMs / 1000).toFixed(1)} s`;
export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
export const kilobytes = (bytes: number) => `${Math.round(bytes / 1e3)} kB`;
