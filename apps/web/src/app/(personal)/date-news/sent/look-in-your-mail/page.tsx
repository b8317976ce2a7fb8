import { LookInYourMail, lookInYourMailMetadata } from '@web/app/look-in-your-mail'

export const metadata = lookInYourMailMetadata

/** The same for everybody: who asked for what is nobody else's business. */
export default function NewsAskedPage() {
  return (
    <LookInYourMail lead="An e-mail with a link is on its way to the address that you typed. We tell you of new dates from when you have confirmed it there.">
      Look among unwanted mail, also for one that we sent before: we ask an address to confirm once
      in three days. Or ask us.
    </LookInYourMail>
  )
}
