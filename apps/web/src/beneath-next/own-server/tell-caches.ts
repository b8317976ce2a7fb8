import { beforeEachHead } from '@lectern/http-server/before-each-head'

/**
 * What every cache between us and the visitor is told. Published pages are made once and served from our own
 * cache, which hears of each change; another cache does not, so it may keep a copy but has to ask each
 * time whether that still holds. Only files whose address changes with them are kept without asking, and
 * what is made for one visitor is kept by nobody.
 */
export function tellCaches(): () => void {
  return beforeEachHead(({ response }) => {
    const said = String(response.getHeader('Cache-Control') ?? '')
    response.setHeader('Cache-Control', cacheControl(response.statusCode, said))
  })
}

export const askEachTime = 'public, max-age=0, must-revalidate'

function cacheControl(status: number, said: string): string {
  if (/\b(?:no-store|private)\b/.test(said)) return said
  const isThere = status === 200 || status === 206 || status === 304
  return isThere && /\bimmutable\b/.test(said) ? said : askEachTime
}
