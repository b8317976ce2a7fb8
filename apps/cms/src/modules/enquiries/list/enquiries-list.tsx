import type { BeforeListTableServerProps } from 'payload'

import { ListChips } from '@cms/admin/list-chips/list-chips'
import { enquiryChips } from './enquiry-chips'

/** Above the list of enquiries. */
export function EnquiriesListChips(props: BeforeListTableServerProps) {
  const chips = enquiryChips(String(props.user?.id))
  return <ListChips list={props} collection="enquiries" chips={chips} />
}
