import { LookInYourMail, lookInYourMailMetadata } from '@web/app/look-in-your-mail'

export const metadata = lookInYourMailMetadata

/** The same for everybody: who waits is nobody else's business. */
export default function WaitingAskedPage() {
  return (
    <LookInYourMail lead="An e-mail with a link is on its way to the address that you typed. You wait from when you have confirmed it there.">
      Look among unwanted mail, or ask us.
    </LookInYourMail>
  )
}
