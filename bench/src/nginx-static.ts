import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

import { startNginx } from '../../scripts/running/nginx.mjs'
import { freePorts } from './free-ports'

/** The same packed bytes as a file, from one process of nginx that is set up to do nothing else. */
export async function serveFile(gzipped: Buffer) {
  const [port = 0] = await freePorts(1)
  return startNginx({
    port,
    // One process, so that its CPU time is that of all of it.
    main: 'master_process off;',
    http: (folder) => {
      writeFileSync(path.join(folder, 'index.html'), gunzipSync(gzipped))
      writeFileSync(path.join(folder, 'index.html.gz'), gzipped)
      return `
  types { text/html html; }
  sendfile on;
  tcp_nopush on;
  open_file_cache max=100;
  keepalive_requests 1000000000;
  server {
    listen 127.0.0.1:${port} backlog=1024;
    root ${folder};
    gzip_static on;
  }`
    },
  })
}
