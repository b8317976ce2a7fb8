import type { BeforeListTableServerProps } from 'payload'

import { ListChips } from '@cms/admin/list-chips/list-chips'
import { ListCsvLink } from '@cms/admin/list-csv/list-csv-link'
import { enquiryChips } from './enquiry-chips'

/** Above the list of enquiries: ready filters, and what is shown as a file. */
export function EnquiriesListTop(props: BeforeListTableServerProps) {
  const chips = enquiryChips(String(props.user?.id))
  return (
    <>
      <ListChips list={props} collection="enquiries" chips={chips} />
      <ListCsvLink list={props} collection="enquiries" />
    </>
  )
}
