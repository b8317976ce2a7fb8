import { SavedByDiff as SavedByDiff_31ca18573558418d3838ea383c1832c9 } from '../../../versions/saved-by-diff'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PasteFeatureClient as PasteFeatureClient_1b7d10ffa88b56224cd5a9f9aa95b19e } from '../../../modules/content/pasting/paste-feature.client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CoursePriceLabel as CoursePriceLabel_24956aa617b18e81b4cfe396a2ce9428 } from '../../../modules/content/blocks/course-price-label'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ComparedText as ComparedText_397b56af8aaaf21563b7821c8b510fcd } from '../../../modules/content/compared-text/compared-text'
import { ComparedValue as ComparedValue_439278fbd53a099a741d5a45deb34cfb } from '../../../comparison/compared-value'
import { PlaceTimeCell as PlaceTimeCell_d303e76cd5de3121bab9ad4128c27883 } from '../../../admin/place-time/place-time-cell'
import { PlaceTimeField as PlaceTimeField_601de2a915987c4b1f50bf7753f4d680 } from '../../../admin/place-time/place-time-field.client'
import { PlaceTimeFilter as PlaceTimeFilter_30909c81ba1160f78a1c05d34e6ca040 } from '../../../admin/place-time/place-time-filter.client'
import { NothingToCompare as NothingToCompare_125f5a46a7e805db07b51d717698e48a } from '../../../fields/nothing-to-compare'
import { UsedIn as UsedIn_8b1c870889a8c6ac9274a8f0831e8661 } from '../../../references/used-in.client'
import { StatusCell as StatusCell_0aad7540b0bc4e3503217452ad11341d } from '../../../admin/planned-publication/status-cell'
import { ReviewChips as ReviewChips_e49a24114196bea9a3c9800a0de034e3 } from '../../../admin/list-chips/review-chips'
import { ListDialogues as ListDialogues_92516c8d79107c2f4972d1518c50cff7 } from '../../../references/list-dialogues.client'
import { WordsWhenEmpty as WordsWhenEmpty_73612b8d6b1e657a8ee036b750ac24b1 } from '../../../admin/empty-lists/words-when-empty'
import { DocumentStamps as DocumentStamps_dcac1d72d060e3ca16747cacba14d68b } from '../../../admin/place-time/document-stamps.client'
import { LiveStateLine as LiveStateLine_e179ea5db6590975482c296f058d609e } from '../../../admin/live-state/live-state.client'
import { PlanNotice as PlanNotice_58f8c5c94e0f470f0b408a0a59f2264f } from '../../../admin/planned-publication/plan-notice.client'
import { ShareDraft as ShareDraft_e792e31b717db4bd5a3a15da386e7e12 } from '../../../admin/share-draft/share-draft.client'
import { Together as Together_e6771dba1e022f687043399ab611468e } from '../../../admin/together/together.client'
import { UnsavedWork as UnsavedWork_07f3079d02592e26c25c23869d5d3dbc } from '../../../payload-workarounds/admin/unsaved-work/unsaved-work.client'
import { DocumentTyping as DocumentTyping_1a06d377e84f4a5053af9171edffed26 } from '../../../admin/document-typing/document-typing.client'
import { DocumentDialogues as DocumentDialogues_19aff1ba47e80eb5c235983f26e5a172 } from '../../../references/document-dialogues.client'
import { PublishWhenRead as PublishWhenRead_27e912d13e4a27ecd13b684f58e97cb0 } from '../../../admin/together/publish-when-read'
import { Unpublish as Unpublish_bca24c247eaa3bc17c9f62fd37a798ba } from '../../../payload-workarounds/admin/unsaved-work/unpublish.client'
import { VersionsList as VersionsList_66447fe9aa5d6af2b2b5beb2a8c61abc } from '../../../versions/versions-list'
import { RowLabel as RowLabel_c45b58beec5548e1fe730d14bc57f8d9 } from '../../../admin/row-label/row-label.client'
import { CheckedPublish as CheckedPublish_c2bd29d6b523126bd7f238c2f248b6ed } from '../../../admin/check-before-publishing/checked-publish.client'
import { ConsentNotice as ConsentNotice_53bba5232c9a98b992899d133f845cb3 } from '../../../modules/content/testimonials/consent/consent-notice.client'
import { PictureLibrary as PictureLibrary_dc56cd96aa0acfc27683cea2199b1d7d } from '../../../modules/content/media/library/picture-library'
import { DurationCell as DurationCell_c4cece9ffe09bda4b220bca4ce971841 } from '../../../modules/catalogue/courses/list/duration-cell'
import { MoneyCell as MoneyCell_cd1916085cb18583dea0fe7ea312a0f0 } from '../../../fields/money-field/money-cell'
import { MoneyField as MoneyField_df89349ba2fd8271e6df5f9d8cb839f9 } from '../../../fields/money-field/money-field.client'
import { VisitorsPrice as VisitorsPrice_1642dad415d5bbfe4f4241d6cba3429a } from '../../../modules/catalogue/visitors-price/visitors-price'
import { PriceChange as PriceChange_942440375cdd416060c55ed982bb3003 } from '../../../modules/desk/price-change/price-change.client'
import { CourseDatesView as CourseDatesView_e759b59fc1aa915f9403af2f693d14a6 } from '../../../modules/calendar/course-dates/course-dates-view'
import { RunClock as RunClock_13c3c9202ac0243d83da919645365735 } from '../../../modules/catalogue/course-runs/run-clock.client'
import { DayInput as DayInput_a5080d71e6eb88e42e1996cdefe2c1b5 } from '../../../fields/day-and-time/day-input.client'
import { TimeInput as TimeInput_4e4c34ebaf48edcf3d034a78a8a68356 } from '../../../fields/day-and-time/time-input.client'
import { ProposeDay as ProposeDay_52cc071560df78f8f5c2feb261c325d7 } from '../../../modules/catalogue/course-runs/days/propose-day.client'
import { AddDays as AddDays_1a7a679e3a662263e28ae116cc76adf6 } from '../../../modules/catalogue/course-runs/days/add-days.client'
import { DayLabel as DayLabel_b910de1171c54d38dc98625e6d499339 } from '../../../modules/catalogue/course-runs/days/day-label.client'
import { ClashNotice as ClashNotice_4cfb27deccd1ba296b655a1a95dc25e5 } from '../../../modules/catalogue/course-runs/clashes/clash-notice.client'
import { CapacityOutlook as CapacityOutlook_c40ab725b4e385fbe0edc2dce08975bd } from '../../../modules/desk/waiting/capacity-outlook.client'
import { PlacesLeftCell as PlacesLeftCell_3f7e10130d07433d5d595c9d34185eb9 } from '../../../modules/desk/waiting/places-left-cell'
import { DatesLinks as DatesLinks_bacd4660cc1c477355d1846e5fd8c1b1 } from '../../../modules/catalogue/course-runs/list/dates-links'
import { DateSheet as DateSheet_00e2f16bbfeb03bc182e0d2b5b2fc153 } from '../../../modules/desk/sheet/date-sheet'
import { AddressField as AddressField_a4373ed66096bb96605cf6d597f1bd1d } from '../../../modules/trainer-dates/address-field'
import { UsesField as UsesField_43752233a3035eaeb1a5d1f10ddaec4a } from '../../../modules/discounts/codes/uses-field'
import { DiscountExample as DiscountExample_02c95858bfc2d9e8996940d7e0d59bad } from '../../../modules/discounts/discount-example.client'
import { LetterField as LetterField_290df1e41d1b9678921375b875356d50 } from '../../../modules/enquiries/answer/letter-field'
import { ThreadField as ThreadField_0cf3dd399ac0099e0729c3f46968d50a } from '../../../modules/enquiries/answer/thread-field'
import { AnswerField as AnswerField_a0cf41616657891b526e505e22aee265 } from '../../../modules/enquiries/answer/answer-field'
import { WriterCell as WriterCell_e669fc5ea82ceb40c3a7583d2ff33d8f } from '../../../modules/enquiries/list/enquiry-cells'
import { EnquiryStateCell as EnquiryStateCell_e669fc5ea82ceb40c3a7583d2ff33d8f } from '../../../modules/enquiries/list/enquiry-cells'
import { StatusField as StatusField_d6826989a60d3b238832a45e5e104c0e } from '../../../modules/enquiries/answer/status-field'
import { AssignField as AssignField_9c2f0f5f4d4d071a50960d7fdf4301b8 } from '../../../modules/enquiries/assign-field'
import { AssigneeCell as AssigneeCell_e669fc5ea82ceb40c3a7583d2ff33d8f } from '../../../modules/enquiries/list/enquiry-cells'
import { DatesField as DatesField_b9917a27db61c7689b48ca39003af40f } from '../../../modules/enquiries/dates-field'
import { EnquiryOffersField as EnquiryOffersField_c3e077e4455054c33697d9dd03c443af } from '../../../modules/desk/offers/offers-of-field'
import { KnownField as KnownField_97d3474962861a2cfd8455101eac090b } from '../../../modules/enquiries/known-field'
import { EnquiriesListTop as EnquiriesListTop_41fbb5dce9ccd60637edfa064c77c537 } from '../../../modules/enquiries/list/enquiries-list'
import { TroubleNotice as TroubleNotice_0fe73e6936250165cf499b2c4bc1f563 } from '../../../modules/desk/trouble-notice'
import { ReferenceCell as ReferenceCell_ae0145225a2077d19c4b6724fdbc8b13 } from '../../../modules/desk/list/order-cells'
import { OrderStateCell as OrderStateCell_ae0145225a2077d19c4b6724fdbc8b13 } from '../../../modules/desk/list/order-cells'
import { CustomerCell as CustomerCell_ae0145225a2077d19c4b6724fdbc8b13 } from '../../../modules/desk/list/order-cells'
import { BookingsListTop as BookingsListTop_f68d0508ade6973c865165fd4f2718ae } from '../../../modules/desk/list/bookings-list'
import { OrderPage as OrderPage_0883476540b0bd3f8b8bb613eaa131fc } from '../../../modules/desk/order/order-page'
import { CoordinatorsCell as CoordinatorsCell_206e4fe78d4bac42463de650ab382a83 } from '../../../modules/organisations/list-cells'
import { BookingsField as BookingsField_271858efe39753f35a7b01d8bcb825c0 } from '../../../modules/organisations/bookings-field'
import { BookingsCell as BookingsCell_206e4fe78d4bac42463de650ab382a83 } from '../../../modules/organisations/list-cells'
import { StatementField as StatementField_8a352eac88bc6d01d6f4c995bab2285b } from '../../../modules/owed/statement/statement-field'
import { OrganisationOffersField as OrganisationOffersField_c3e077e4455054c33697d9dd03c443af } from '../../../modules/desk/offers/offers-of-field'
import { CandidatesField as CandidatesField_7268a26624eb260bdd9cb5ff3b07e2e9 } from '../../../modules/desk/organisations/candidates-field'
import { LinksField as LinksField_ca821f6abe4c0830103357030dc917eb } from '../../../modules/coordinator-page/links-field'
import { MergeField as MergeField_e45621587d00b633bbffbd75c16cf054 } from '../../../modules/desk/organisations/merge/merge-field'
import { CompaniesLink as CompaniesLink_9e63ec6943df914df9bd27b96ee810a2 } from '../../../modules/desk/organisations/companies-link'
import { EventCell as EventCell_b6f7ee7b7191af14335055c321fb20d7 } from '../../../modules/payments/webhook-events/event-cell'
import { EmailActionsField as EmailActionsField_ffc8d6bfb1b7c692c932f1b1a296bc9b } from '../../../modules/desk/email-actions'
import { OfferActionsField as OfferActionsField_5fb56f4c13fc07e383ecce7fd726e683 } from '../../../modules/desk/offers/offer-actions'
import { OfferStateCell as OfferStateCell_00a566021a32ea513b1f7c3744b57fa6 } from '../../../modules/desk/offers/offer-state-cell'
import { FeedbackActionsField as FeedbackActionsField_a9608e7f9003d57e1f67ee547921972a } from '../../../modules/desk/feedback/feedback-actions'
import { CurrentPassword as CurrentPassword_4f70380ac92842b4739df3de17020614 } from '../../../modules/people/users/current-password/current-password.client'
import { StandingCell as StandingCell_5be9077ae36a9d52e4e9a0db3a8e70bc } from '../../../modules/people/accounts/standing-cell'
import { AccountActions as AccountActions_62eb8252a8bfd518870aed4726d56d16 } from '../../../modules/people/accounts/account-actions'
import { FailedLinkNotice as FailedLinkNotice_0f24afffe9db0821180fc5ef53e36cd2 } from '../../../modules/people/new-password/failed-link-notice'
import { SecondFactorField as SecondFactorField_ef524f50cdb7bd82515d9729d3b1fe13 } from '../../../modules/people/second-factor/second-factor-field'
import { SessionList as SessionList_9fbc681d23867063b5462fb5d5824b25 } from '../../../modules/people/sessions/session-list'
import { InvitePanel as InvitePanel_0d4820d8023516d130bde7a6cbc75794 } from '../../../modules/people/invitations/invite-panel'
import { RequirePanel as RequirePanel_372c746becfd695bbb4af6812d95c12b } from '../../../modules/people/second-factor/require-panel'
import { WhatCell as WhatCell_de49c8aa9443a9f7d363f6b70cf5f487 } from '../../../modules/audit/list/audit-cells'
import { AuditListTop as AuditListTop_8f23fa82494819df33adfaa80213fd7f } from '../../../modules/audit/list/audit-list'
import { AnnouncedTagsCell as AnnouncedTagsCell_94236bf3af26c59dbe691b26f78ddb9a } from '../../../modules/publishing/announcements/announced-tags'
import { AnnouncedTags as AnnouncedTags_94236bf3af26c59dbe691b26f78ddb9a } from '../../../modules/publishing/announcements/announced-tags'
import { BrandField as BrandField_c6d6d8d4f05a335607e3220559a3d9fd } from '../../../modules/look/brand-field.client'
import { Menu as Menu_19d10a5b87bfe86c3e93c68e7da0b11d } from '../../../admin/frame/menu/menu'
import { SeenNow as SeenNow_8e6e0af4b7252645e77d3defd59941c9 } from '../../../modules/people/sessions/seen-now'
import { Icon as Icon_1d995f93db6ae3958031bf3eb8b17cee } from '../../../admin/brand/brand'
import { Logo as Logo_1d995f93db6ae3958031bf3eb8b17cee } from '../../../admin/brand/brand'
import { WebsiteAction as WebsiteAction_b65ad85896ff130b69088869e5aa57d2 } from '../../../admin/frame/bar/website-action'
import { NewAction as NewAction_a35e8e0cbd8cb863be32388d9c648a70 } from '../../../admin/frame/bar/new-action'
import { FindAction as FindAction_d00897a29fb8cd6321d34619be2d3afb } from '../../../modules/find/box/find-action.client'
import { PlainAnswers as PlainAnswers_00e1b55103f48bfec270b40be2049706 } from '../../../payload-workarounds/admin/plain-answers/plain-answers.client'
import { SignInCode as SignInCode_b08a02f864d36af217df37b1ab7eb466 } from '../../../modules/people/second-factor/sign-in-page/sign-in-code.client'
import { GoingBack as GoingBack_26a69db51195e870e6c395f5c6539f51 } from '../../../payload-workarounds/admin/going-back/going-back.client'
import { DelayedSave as DelayedSave_bc3aef7620dc355045d7c125428b83a1 } from '../../../payload-workarounds/admin/delayed-save/delayed-save.client'
import { RefusedPlans as RefusedPlans_da12e0f4fc2a431594907a86724cb855 } from '../../../payload-workarounds/admin/refused-plans/refused-plans.client'
import { PressedLink as PressedLink_32983f01c5567a252e2faacc46997eec } from '../../../payload-workarounds/admin/pressed-link/pressed-link.client'
import { SpokenNames as SpokenNames_6ac7034f501e88e8e11bfb86c1dbfbc9 } from '../../../payload-workarounds/admin/spoken-names/spoken-names.client'
import { TodayPage as TodayPage_0aacafe55ac08552718c0be4cfc06e7f } from '../../../modules/today/page/today-page'
import { NoOwner as NoOwner_a707fceafc629f56672cdd5235b80c91 } from '../../../admin/no-owner/no-owner'
import { CalendarView as CalendarView_d9aa347b840c9fe5a8e9f4ed2ba48877 } from '../../../modules/calendar/page/calendar-page'
import { AddDatesView as AddDatesView_a4e39327c1ff6209951c29808b342c5e } from '../../../modules/calendar/add-dates/page/add-dates-page'
import { CompaniesView as CompaniesView_9a2f4c56bc9ad277e6e5c8a10b6eaf5e } from '../../../modules/desk/organisations/companies-page'
import { NumbersView as NumbersView_cb8b03e3b7a22d291ab5cf5225b9cdb0 } from '../../../modules/numbers/page/numbers-page'
import { OwedView as OwedView_43c551b2295b0d2d9dea4df703573797 } from '../../../modules/owed/page/owed-page'
import { StatementView as StatementView_7bdd4572714418b56b1a8d09c992152a } from '../../../modules/owed/statement/statement-page'
import { HelpPage as HelpPage_98eb04d069ff4359bfbf1cfe2035c287 } from '../../../modules/help/page/help-page'
import { PersonalData as PersonalData_8ff8d543b6e4a1b2b227f2d9bc6687d9 } from '../../../modules/privacy/requests/personal-data'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/versions/saved-by-diff#SavedByDiff": SavedByDiff_31ca18573558418d3838ea383c1832c9,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/modules/content/pasting/paste-feature.client#PasteFeatureClient": PasteFeatureClient_1b7d10ffa88b56224cd5a9f9aa95b19e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/modules/content/blocks/course-price-label#CoursePriceLabel": CoursePriceLabel_24956aa617b18e81b4cfe396a2ce9428,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/modules/content/compared-text/compared-text#ComparedText": ComparedText_397b56af8aaaf21563b7821c8b510fcd,
  "/comparison/compared-value#ComparedValue": ComparedValue_439278fbd53a099a741d5a45deb34cfb,
  "/admin/place-time/place-time-cell#PlaceTimeCell": PlaceTimeCell_d303e76cd5de3121bab9ad4128c27883,
  "/admin/place-time/place-time-field.client#PlaceTimeField": PlaceTimeField_601de2a915987c4b1f50bf7753f4d680,
  "/admin/place-time/place-time-filter.client#PlaceTimeFilter": PlaceTimeFilter_30909c81ba1160f78a1c05d34e6ca040,
  "/fields/nothing-to-compare#NothingToCompare": NothingToCompare_125f5a46a7e805db07b51d717698e48a,
  "/references/used-in.client#UsedIn": UsedIn_8b1c870889a8c6ac9274a8f0831e8661,
  "/admin/planned-publication/status-cell#StatusCell": StatusCell_0aad7540b0bc4e3503217452ad11341d,
  "/admin/list-chips/review-chips#ReviewChips": ReviewChips_e49a24114196bea9a3c9800a0de034e3,
  "/references/list-dialogues.client#ListDialogues": ListDialogues_92516c8d79107c2f4972d1518c50cff7,
  "/admin/empty-lists/words-when-empty#WordsWhenEmpty": WordsWhenEmpty_73612b8d6b1e657a8ee036b750ac24b1,
  "/admin/place-time/document-stamps.client#DocumentStamps": DocumentStamps_dcac1d72d060e3ca16747cacba14d68b,
  "/admin/live-state/live-state.client#LiveStateLine": LiveStateLine_e179ea5db6590975482c296f058d609e,
  "/admin/planned-publication/plan-notice.client#PlanNotice": PlanNotice_58f8c5c94e0f470f0b408a0a59f2264f,
  "/admin/share-draft/share-draft.client#ShareDraft": ShareDraft_e792e31b717db4bd5a3a15da386e7e12,
  "/admin/together/together.client#Together": Together_e6771dba1e022f687043399ab611468e,
  "/payload-workarounds/admin/unsaved-work/unsaved-work.client#UnsavedWork": UnsavedWork_07f3079d02592e26c25c23869d5d3dbc,
  "/admin/document-typing/document-typing.client#DocumentTyping": DocumentTyping_1a06d377e84f4a5053af9171edffed26,
  "/references/document-dialogues.client#DocumentDialogues": DocumentDialogues_19aff1ba47e80eb5c235983f26e5a172,
  "/admin/together/publish-when-read#PublishWhenRead": PublishWhenRead_27e912d13e4a27ecd13b684f58e97cb0,
  "/payload-workarounds/admin/unsaved-work/unpublish.client#Unpublish": Unpublish_bca24c247eaa3bc17c9f62fd37a798ba,
  "/versions/versions-list#VersionsList": VersionsList_66447fe9aa5d6af2b2b5beb2a8c61abc,
  "/admin/row-label/row-label.client#RowLabel": RowLabel_c45b58beec5548e1fe730d14bc57f8d9,
  "/admin/check-before-publishing/checked-publish.client#CheckedPublish": CheckedPublish_c2bd29d6b523126bd7f238c2f248b6ed,
  "/modules/content/testimonials/consent/consent-notice.client#ConsentNotice": ConsentNotice_53bba5232c9a98b992899d133f845cb3,
  "/modules/content/media/library/picture-library#PictureLibrary": PictureLibrary_dc56cd96aa0acfc27683cea2199b1d7d,
  "/modules/catalogue/courses/list/duration-cell#DurationCell": DurationCell_c4cece9ffe09bda4b220bca4ce971841,
  "/fields/money-field/money-cell#MoneyCell": MoneyCell_cd1916085cb18583dea0fe7ea312a0f0,
  "/fields/money-field/money-field.client#MoneyField": MoneyField_df89349ba2fd8271e6df5f9d8cb839f9,
  "/modules/catalogue/visitors-price/visitors-price#VisitorsPrice": VisitorsPrice_1642dad415d5bbfe4f4241d6cba3429a,
  "/modules/desk/price-change/price-change.client#PriceChange": PriceChange_942440375cdd416060c55ed982bb3003,
  "/modules/calendar/course-dates/course-dates-view#CourseDatesView": CourseDatesView_e759b59fc1aa915f9403af2f693d14a6,
  "/modules/catalogue/course-runs/run-clock.client#RunClock": RunClock_13c3c9202ac0243d83da919645365735,
  "/fields/day-and-time/day-input.client#DayInput": DayInput_a5080d71e6eb88e42e1996cdefe2c1b5,
  "/fields/day-and-time/time-input.client#TimeInput": TimeInput_4e4c34ebaf48edcf3d034a78a8a68356,
  "/modules/catalogue/course-runs/days/propose-day.client#ProposeDay": ProposeDay_52cc071560df78f8f5c2feb261c325d7,
  "/modules/catalogue/course-runs/days/add-days.client#AddDays": AddDays_1a7a679e3a662263e28ae116cc76adf6,
  "/modules/catalogue/course-runs/days/day-label.client#DayLabel": DayLabel_b910de1171c54d38dc98625e6d499339,
  "/modules/catalogue/course-runs/clashes/clash-notice.client#ClashNotice": ClashNotice_4cfb27deccd1ba296b655a1a95dc25e5,
  "/modules/desk/waiting/capacity-outlook.client#CapacityOutlook": CapacityOutlook_c40ab725b4e385fbe0edc2dce08975bd,
  "/modules/desk/waiting/places-left-cell#PlacesLeftCell": PlacesLeftCell_3f7e10130d07433d5d595c9d34185eb9,
  "/modules/catalogue/course-runs/list/dates-links#DatesLinks": DatesLinks_bacd4660cc1c477355d1846e5fd8c1b1,
  "/modules/desk/sheet/date-sheet#DateSheet": DateSheet_00e2f16bbfeb03bc182e0d2b5b2fc153,
  "/modules/trainer-dates/address-field#AddressField": AddressField_a4373ed66096bb96605cf6d597f1bd1d,
  "/modules/discounts/codes/uses-field#UsesField": UsesField_43752233a3035eaeb1a5d1f10ddaec4a,
  "/modules/discounts/discount-example.client#DiscountExample": DiscountExample_02c95858bfc2d9e8996940d7e0d59bad,
  "/modules/enquiries/answer/letter-field#LetterField": LetterField_290df1e41d1b9678921375b875356d50,
  "/modules/enquiries/answer/thread-field#ThreadField": ThreadField_0cf3dd399ac0099e0729c3f46968d50a,
  "/modules/enquiries/answer/answer-field#AnswerField": AnswerField_a0cf41616657891b526e505e22aee265,
  "/modules/enquiries/list/enquiry-cells#WriterCell": WriterCell_e669fc5ea82ceb40c3a7583d2ff33d8f,
  "/modules/enquiries/list/enquiry-cells#EnquiryStateCell": EnquiryStateCell_e669fc5ea82ceb40c3a7583d2ff33d8f,
  "/modules/enquiries/answer/status-field#StatusField": StatusField_d6826989a60d3b238832a45e5e104c0e,
  "/modules/enquiries/assign-field#AssignField": AssignField_9c2f0f5f4d4d071a50960d7fdf4301b8,
  "/modules/enquiries/list/enquiry-cells#AssigneeCell": AssigneeCell_e669fc5ea82ceb40c3a7583d2ff33d8f,
  "/modules/enquiries/dates-field#DatesField": DatesField_b9917a27db61c7689b48ca39003af40f,
  "/modules/desk/offers/offers-of-field#EnquiryOffersField": EnquiryOffersField_c3e077e4455054c33697d9dd03c443af,
  "/modules/enquiries/known-field#KnownField": KnownField_97d3474962861a2cfd8455101eac090b,
  "/modules/enquiries/list/enquiries-list#EnquiriesListTop": EnquiriesListTop_41fbb5dce9ccd60637edfa064c77c537,
  "/modules/desk/trouble-notice#TroubleNotice": TroubleNotice_0fe73e6936250165cf499b2c4bc1f563,
  "/modules/desk/list/order-cells#ReferenceCell": ReferenceCell_ae0145225a2077d19c4b6724fdbc8b13,
  "/modules/desk/list/order-cells#OrderStateCell": OrderStateCell_ae0145225a2077d19c4b6724fdbc8b13,
  "/modules/desk/list/order-cells#CustomerCell": CustomerCell_ae0145225a2077d19c4b6724fdbc8b13,
  "/modules/desk/list/bookings-list#BookingsListTop": BookingsListTop_f68d0508ade6973c865165fd4f2718ae,
  "/modules/desk/order/order-page#OrderPage": OrderPage_0883476540b0bd3f8b8bb613eaa131fc,
  "/modules/organisations/list-cells#CoordinatorsCell": CoordinatorsCell_206e4fe78d4bac42463de650ab382a83,
  "/modules/organisations/bookings-field#BookingsField": BookingsField_271858efe39753f35a7b01d8bcb825c0,
  "/modules/organisations/list-cells#BookingsCell": BookingsCell_206e4fe78d4bac42463de650ab382a83,
  "/modules/owed/statement/statement-field#StatementField": StatementField_8a352eac88bc6d01d6f4c995bab2285b,
  "/modules/desk/offers/offers-of-field#OrganisationOffersField": OrganisationOffersField_c3e077e4455054c33697d9dd03c443af,
  "/modules/desk/organisations/candidates-field#CandidatesField": CandidatesField_7268a26624eb260bdd9cb5ff3b07e2e9,
  "/modules/coordinator-page/links-field#LinksField": LinksField_ca821f6abe4c0830103357030dc917eb,
  "/modules/desk/organisations/merge/merge-field#MergeField": MergeField_e45621587d00b633bbffbd75c16cf054,
  "/modules/desk/organisations/companies-link#CompaniesLink": CompaniesLink_9e63ec6943df914df9bd27b96ee810a2,
  "/modules/payments/webhook-events/event-cell#EventCell": EventCell_b6f7ee7b7191af14335055c321fb20d7,
  "/modules/desk/email-actions#EmailActionsField": EmailActionsField_ffc8d6bfb1b7c692c932f1b1a296bc9b,
  "/modules/desk/offers/offer-actions#OfferActionsField": OfferActionsField_5fb56f4c13fc07e383ecce7fd726e683,
  "/modules/desk/offers/offer-state-cell#OfferStateCell": OfferStateCell_00a566021a32ea513b1f7c3744b57fa6,
  "/modules/desk/feedback/feedback-actions#FeedbackActionsField": FeedbackActionsField_a9608e7f9003d57e1f67ee547921972a,
  "/modules/people/users/current-password/current-password.client#CurrentPassword": CurrentPassword_4f70380ac92842b4739df3de17020614,
  "/modules/people/accounts/standing-cell#StandingCell": StandingCell_5be9077ae36a9d52e4e9a0db3a8e70bc,
  "/modules/people/accounts/account-actions#AccountActions": AccountActions_62eb8252a8bfd518870aed4726d56d16,
  "/modules/people/new-password/failed-link-notice#FailedLinkNotice": FailedLinkNotice_0f24afffe9db0821180fc5ef53e36cd2,
  "/modules/people/second-factor/second-factor-field#SecondFactorField": SecondFactorField_ef524f50cdb7bd82515d9729d3b1fe13,
  "/modules/people/sessions/session-list#SessionList": SessionList_9fbc681d23867063b5462fb5d5824b25,
  "/modules/people/invitations/invite-panel#InvitePanel": InvitePanel_0d4820d8023516d130bde7a6cbc75794,
  "/modules/people/second-factor/require-panel#RequirePanel": RequirePanel_372c746becfd695bbb4af6812d95c12b,
  "/modules/audit/list/audit-cells#WhatCell": WhatCell_de49c8aa9443a9f7d363f6b70cf5f487,
  "/modules/audit/list/audit-list#AuditListTop": AuditListTop_8f23fa82494819df33adfaa80213fd7f,
  "/modules/publishing/announcements/announced-tags#AnnouncedTagsCell": AnnouncedTagsCell_94236bf3af26c59dbe691b26f78ddb9a,
  "/modules/publishing/announcements/announced-tags#AnnouncedTags": AnnouncedTags_94236bf3af26c59dbe691b26f78ddb9a,
  "/modules/look/brand-field.client#BrandField": BrandField_c6d6d8d4f05a335607e3220559a3d9fd,
  "/admin/frame/menu/menu#Menu": Menu_19d10a5b87bfe86c3e93c68e7da0b11d,
  "/modules/people/sessions/seen-now#SeenNow": SeenNow_8e6e0af4b7252645e77d3defd59941c9,
  "/admin/brand/brand#Icon": Icon_1d995f93db6ae3958031bf3eb8b17cee,
  "/admin/brand/brand#Logo": Logo_1d995f93db6ae3958031bf3eb8b17cee,
  "/admin/frame/bar/website-action#WebsiteAction": WebsiteAction_b65ad85896ff130b69088869e5aa57d2,
  "/admin/frame/bar/new-action#NewAction": NewAction_a35e8e0cbd8cb863be32388d9c648a70,
  "/modules/find/box/find-action.client#FindAction": FindAction_d00897a29fb8cd6321d34619be2d3afb,
  "/payload-workarounds/admin/plain-answers/plain-answers.client#PlainAnswers": PlainAnswers_00e1b55103f48bfec270b40be2049706,
  "/modules/people/second-factor/sign-in-page/sign-in-code.client#SignInCode": SignInCode_b08a02f864d36af217df37b1ab7eb466,
  "/payload-workarounds/admin/going-back/going-back.client#GoingBack": GoingBack_26a69db51195e870e6c395f5c6539f51,
  "/payload-workarounds/admin/delayed-save/delayed-save.client#DelayedSave": DelayedSave_bc3aef7620dc355045d7c125428b83a1,
  "/payload-workarounds/admin/refused-plans/refused-plans.client#RefusedPlans": RefusedPlans_da12e0f4fc2a431594907a86724cb855,
  "/payload-workarounds/admin/pressed-link/pressed-link.client#PressedLink": PressedLink_32983f01c5567a252e2faacc46997eec,
  "/payload-workarounds/admin/spoken-names/spoken-names.client#SpokenNames": SpokenNames_6ac7034f501e88e8e11bfb86c1dbfbc9,
  "/modules/today/page/today-page#TodayPage": TodayPage_0aacafe55ac08552718c0be4cfc06e7f,
  "/admin/no-owner/no-owner#NoOwner": NoOwner_a707fceafc629f56672cdd5235b80c91,
  "/modules/calendar/page/calendar-page#CalendarView": CalendarView_d9aa347b840c9fe5a8e9f4ed2ba48877,
  "/modules/calendar/add-dates/page/add-dates-page#AddDatesView": AddDatesView_a4e39327c1ff6209951c29808b342c5e,
  "/modules/desk/organisations/companies-page#CompaniesView": CompaniesView_9a2f4c56bc9ad277e6e5c8a10b6eaf5e,
  "/modules/numbers/page/numbers-page#NumbersView": NumbersView_cb8b03e3b7a22d291ab5cf5225b9cdb0,
  "/modules/owed/page/owed-page#OwedView": OwedView_43c551b2295b0d2d9dea4df703573797,
  "/modules/owed/statement/statement-page#StatementView": StatementView_7bdd4572714418b56b1a8d09c992152a,
  "/modules/help/page/help-page#HelpPage": HelpPage_98eb04d069ff4359bfbf1cfe2035c287,
  "/modules/privacy/requests/personal-data#PersonalData": PersonalData_8ff8d543b6e4a1b2b227f2d9bc6687d9,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
