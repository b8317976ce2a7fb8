import type { SiteLook } from '../../views/look'
import { CompanyMark } from './company-mark'

interface CompanyLogoProps {
  name: string
  look: SiteLook | null
}

/** The company's own logo, which says its name, or its name beside a mark. */
export function CompanyLogo({ name, look }: CompanyLogoProps) {
  if (!look?.logo) {
    return (
      <>
        <CompanyMark />
        {name}
      </>
    )
  }
  const { logo, logoForDark } = look
  return (
    <picture>
      {logoForDark && <source media="(prefers-color-scheme: dark)" srcSet={logoForDark.src} />}
      <img
        className="logo"
        src={logo.src}
        alt={name}
        width={logo.widthPixels}
        height={logo.heightPixels}
      />
    </picture>
  )
}
