import { ownScriptAttribute } from '../page-cache/strip-framework.mjs'

/** An inline script of ours. It must be listed in `ownScripts`, or the page's policy refuses it. */
export function OwnScript({ code }: { code: string }) {
  return (
    <script
      {...{ [ownScriptAttribute]: '' }}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: code }}
    />
  )
}
