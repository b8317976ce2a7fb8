/** 8 MB, said to the person as such; the limit itself is set for all uploads in payload.config.ts. */
export const maxUploadBytes = 8 * 1024 * 1024
