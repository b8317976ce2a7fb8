/** Lets a script load the configuration where only the schema matters, with no database and no secrets. */
export function fillInOfflineEnv(): void {
  process.env.PAYLOAD_SECRET ||= 'only-for-generating-files-'.padEnd(32, '0')
  process.env.CMS_WEB_SECRET ||= 'only-for-generating-files-'.padEnd(32, '0')
}
