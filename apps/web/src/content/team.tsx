import { standardHeadings } from '@lectern/shared/contract/block-headings'
import { Face } from '../ui/face'
import { Section } from '../ui/section'
import type { Team as View, TeamMember } from '../views/blocks'

export function Team({ block: { heading, people } }: { block: View }) {
  return (
    <Section heading={heading || standardHeadings.team} band="plain">
      <ul className="people">
        {people.map((member) => (
          <Member key={member.name} member={member} />
        ))}
      </ul>
    </Section>
  )
}

function Member({ member: { name, role, photo, href } }: { member: TeamMember }) {
  return (
    <li className="person">
      <Face name={name} photo={photo} sizes="11rem" />
      <div>
        <h3>{href ? <a href={href}>{name}</a> : name}</h3>
        {role && <p>{role}</p>}
      </div>
    </li>
  )
}
