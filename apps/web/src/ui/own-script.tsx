import { ownScriptAttribute } from '../beneath-next/page-cache/strip-framework.mjs'

interface OwnScriptProps {
  code: string
  /** What the script reads from `document.currentScript.dataset`. */
  data?: Record<`data-${string}`, string>
}

/** An inline script of ours. It must be listed in `ownScripts`, or the page's policy refuses it. */
export function OwnScript({ code, data = {} }: OwnScriptProps) {
  return (
    <script
      {...{ [ownScriptAttribute]: '', ...data }}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: code }}
    />
  )
}
