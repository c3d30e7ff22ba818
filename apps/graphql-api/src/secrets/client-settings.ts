/** How AWS is asked: a request waits for it, so what takes long is given up. */
export const CLIENT_SETTINGS = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 1000, requestTimeout: 2000 },
} as const;
