import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig, type CollectionConfig, type GlobalConfig } from 'payload'
import sharp from 'sharp'

import { nobody } from './access/nobody'
import { admin } from './admin/admin'
import { withDocumentTyping } from './admin/document-typing/with-document-typing'
import { withWordsWhenEmpty } from './admin/empty-lists/with-words-when-empty'
import { withPlaceTime } from './admin/place-time/with-place-time'
import { withoutLocks } from './admin/without-locks'
import { wording } from './admin/wording'
import { withComparison } from './comparison/with-comparison'
import { databaseAdapter } from './database/adapter'
import { currentEnv } from './env'
import { uploadTooLarge } from './http/accepted-body'
import { healthEndpoint } from './http/health-endpoint'
import { loggingLevels, logErrorWithId } from './http/log-error-with-id'
import { logger } from './http/logger'
import { withEndpoints } from './http/with-endpoints'
import { mailAdapter } from './mail/mail-adapter'
import { attendance } from './modules/attendance'
import { audit, withAuditTrail } from './modules/audit'
import { beforeCourse } from './modules/before-course'
import { calendar } from './modules/calendar'
import { catalogue } from './modules/catalogue'
import { certificates } from './modules/certificates'
import { changes } from './modules/changes'
import { checkout } from './modules/checkout'
import {
  content,
  maxUploadBytes,
  richTextEditor,
  textBlocks,
  withBlockTypes,
} from './modules/content'
import { coordinatorPage } from './modules/coordinator-page'
import { dateNews } from './modules/date-news'
import { feedback } from './modules/feedback'
import { decisions } from './modules/decisions'
import { desk } from './modules/desk'
import { discounts } from './modules/discounts'
import { documents } from './modules/documents'
import { enquiries } from './modules/enquiries'
import { find } from './modules/find'
import { letters } from './modules/letters'
import { look } from './modules/look'
import { numbers } from './modules/numbers'
import { offers } from './modules/offers'
import { orderPage } from './modules/order-page'
import { orders } from './modules/orders'
import { onAccount } from './modules/on-account'
import { organisations } from './modules/organisations'
import { owed } from './modules/owed'
import { payments } from './modules/payments'
import { createOwner, people } from './modules/people'
import { privacy } from './modules/privacy'
import { publishing, withPublishing } from './modules/publishing'
import { review, withReview } from './modules/review'
import { search } from './modules/search'
import { seats } from './modules/seats'
import { settings } from './modules/settings'
import { shareImages } from './modules/share-images'
import { trainerDates } from './modules/trainer-dates'
import { waitingList } from './modules/waiting-list'
import { withUnsavedWork } from './payload-workarounds/admin/unsaved-work/with-unsaved-work'
import { withBulkChangesOneByOne } from './payload-workarounds/server/change-one-by-one/change-one-by-one'
import { noteLostSave } from './payload-workarounds/server/save-again-after-conflict/save-again-after-conflict'
import { sayWhatWasRefused } from './payload-workarounds/server/say-what-was-refused/say-what-was-refused'
import { placesEndpoint } from './references/places-endpoint'
import { withPlacesInDialogues } from './references/with-places-in-dialogues'
import { scheduler } from './scheduler'
import { withRightTypes } from './typed/right-types/with-right-types'
import { withCleanText } from './typed/with-clean-text'
import { withSavedBy } from './versions/with-saved-by'

type Schema = { collections: CollectionConfig[]; globals: GlobalConfig[] }

const sourceDir = path.dirname(fileURLToPath(import.meta.url))
const env = currentEnv()
const contentModule = content({ mediaFolder: env.MEDIA_DIR })
const lookModule = look({ mediaFolder: env.MEDIA_DIR })
const peopleModule = people({ isServedOverHttps: env.CMS_URL.startsWith('https:') })

const wrapped = [
  withEndpoints(
    offers.endpoints,
    orderPage.endpoints,
    waitingList.endpoints,
    dateNews.endpoints,
    desk.endpoints,
    calendar.endpoints,
    trainerDates.endpoints,
    coordinatorPage.endpoints,
    certificates.endpoints,
    beforeCourse.endpoints,
    feedback.endpoints,
    numbers.endpoints,
    owed.endpoints,
  ),
  withSavedBy,
  withComparison,
  withPublishing,
  withReview,
  withAuditTrail,
  withoutLocks,
  withUnsavedWork,
  withDocumentTyping,
  withPlacesInDialogues,
  withWordsWhenEmpty,
  withCleanText,
  withRightTypes(textBlocks),
  withBulkChangesOneByOne,
  withPlaceTime,
]

/** Every collection and global, with what goes round all of them, from the inside out. */
const schema = wrapped.reduce<Schema>((inner, wrap) => wrap(inner), {
  collections: [
    ...contentModule.collections,
    ...lookModule.collections,
    ...catalogue.collections,
    ...discounts.collections,
    ...decisions.collections,
    ...enquiries.collections,
    ...seats.collections,
    ...orders.collections,
    ...organisations.collections,
    ...documents.collections,
    ...payments.collections,
    ...letters.collections,
    ...onAccount.collections,
    ...offers.collections,
    ...waitingList.collections,
    ...dateNews.collections,
    ...changes.collections,
    ...attendance.collections,
    ...certificates.collections,
    ...beforeCourse.collections,
    ...feedback.collections,
    ...trainerDates.collections,
    ...coordinatorPage.collections,
    ...peopleModule.collections,
    ...privacy.collections,
    ...audit.collections,
    ...publishing.collections,
    ...review.collections,
    ...search.collections,
    ...scheduler.collections,
  ],
  globals: [
    ...contentModule.globals,
    ...settings.globals,
    ...lookModule.globals,
    ...search.globals,
  ],
})

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.CMS_URL,
  cors: [env.WEB_URL],
  csrf: [env.CMS_URL],
  db: await databaseAdapter({
    url: env.DATABASE_URL,
    migrationDir: path.join(sourceDir, 'migrations'),
  }),
  editor: richTextEditor,
  sharp,
  ...schema,
  endpoints: [
    healthEndpoint,
    placesEndpoint,
    ...attendance.endpoints,
    ...checkout.endpoints,
    ...find.endpoints,
    ...lookModule.endpoints,
    ...payments.endpoints,
    ...privacy.endpoints,
    ...publishing.endpoints,
    ...review.endpoints,
    ...search.endpoints,
    ...shareImages({ mediaFolder: env.MEDIA_DIR }).endpoints,
  ],
  hooks: { afterError: [noteLostSave, sayWhatWasRefused, logErrorWithId] },
  email: mailAdapter({
    smtpUrl: env.SMTP_URL,
    mailFolder: env.MAIL_DIR,
    from: env.MAIL_FROM,
  }),
  onInit: (payload) =>
    createOwner(payload, { email: env.OWNER_EMAIL, password: env.OWNER_PASSWORD }),
  admin: admin(sourceDir),
  i18n: { translations: { en: wording } },
  upload: {
    limits: { fileSize: maxUploadBytes },
    abortOnLimit: true,
    responseOnLimit: uploadTooLarge,
  },
  logger,
  loggingLevels,
  jobs: { access: { run: nobody } },
  graphQL: { disable: true },
  maxDepth: 3,
  telemetry: false,
  typescript: {
    outputFile: path.resolve(sourceDir, '../../../packages/shared/src/contract/payload-types.ts'),
    declare: false,
    schema: [withBlockTypes],
    // `npm run generate` writes the types: what Payload starts by itself can hang (payload #16381).
    autoGenerate: false,
  },
})
