/** An ordinary cache in front of the website: nginx as its manual sets it up, with nothing said about us. */
import { nginxProgram, startNginx } from '../scripts/running/nginx.mjs'

/** A developer's machine may have none; where everything is checked there must be one. */
export function hasNginx(): boolean {
  if (!nginxProgram && process.env.CI) {
    throw new Error('Install nginx: CI tries the website behind it.')
  }
  return nginxProgram !== undefined
}

export function startCacheBefore(target: string, port: number) {
  return startNginx({
    port,
    http: (folder) => `
  proxy_cache_path ${folder}/cache keys_zone=site:1m;
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass ${target};
      proxy_set_header Host $http_host;
      proxy_cache site;
      add_header X-Cache $upstream_cache_status always;
    }
  }`,
  })
}
