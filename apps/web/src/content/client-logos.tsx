import { standardHeadings } from '@lectern/shared/contract/block-headings'
import { Section } from '../ui/section'
import type { Client, ClientLogos as View } from '../views/blocks'

export function ClientLogos({ block: { heading, clients } }: { block: View }) {
  return (
    <Section heading={heading || standardHeadings.clientLogos} band="plain">
      <ul className="client-logos">
        {clients.map((client) => (
          <li key={client.name}>
            {client.href ? (
              <a href={client.href} rel="noopener">
                <Logo client={client} />
              </a>
            ) : (
              <Logo client={client} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Whole, whatever its shape, and without a ground: a logo is no picture. */
function Logo({ client: { name, logo } }: { client: Client }) {
  if (!logo) return name
  return (
    <img
      src={logo.src}
      {...(logo.srcSet && { srcSet: logo.srcSet, sizes: '10rem' })}
      alt={name}
      width={logo.widthPixels}
      height={logo.heightPixels}
      loading="lazy"
      decoding="async"
    />
  )
}
