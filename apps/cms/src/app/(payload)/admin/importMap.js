import { SavedByDiff as SavedByDiff_31ca18573558418d3838ea383c1832c9 } from '../../../versions/saved-by-diff'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CoursePriceLabel as CoursePriceLabel_24956aa617b18e81b4cfe396a2ce9428 } from '../../../modules/content/blocks/course-price-label'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
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
import { ListDialogues as ListDialogues_92516c8d79107c2f4972d1518c50cff7 } from '../../../references/list-dialogues.client'
import { DocumentStamps as DocumentStamps_dcac1d72d060e3ca16747cacba14d68b } from '../../../admin/place-time/document-stamps.client'
import { PlanNotice as PlanNotice_58f8c5c94e0f470f0b408a0a59f2264f } from '../../../admin/planned-publication/plan-notice.client'
import { UnsavedWork as UnsavedWork_99415e07d74bab3e203f4500612c98f6 } from '../../../admin/unsaved-work/unsaved-work.client'
import { DocumentDialogues as DocumentDialogues_19aff1ba47e80eb5c235983f26e5a172 } from '../../../references/document-dialogues.client'
import { Unpublish as Unpublish_f6b83c5c7d2f0c37d6ee243d1355e5cb } from '../../../admin/unsaved-work/unpublish.client'
import { VersionsList as VersionsList_66447fe9aa5d6af2b2b5beb2a8c61abc } from '../../../versions/versions-list'
import { RowLabel as RowLabel_c45b58beec5548e1fe730d14bc57f8d9 } from '../../../admin/row-label/row-label.client'
import { ConsentNotice as ConsentNotice_53bba5232c9a98b992899d133f845cb3 } from '../../../modules/content/testimonials/consent/consent-notice.client'
import { DurationCell as DurationCell_c4cece9ffe09bda4b220bca4ce971841 } from '../../../modules/catalogue/courses/list/duration-cell'
import { MoneyCell as MoneyCell_cd1916085cb18583dea0fe7ea312a0f0 } from '../../../fields/money-field/money-cell'
import { MoneyField as MoneyField_df89349ba2fd8271e6df5f9d8cb839f9 } from '../../../fields/money-field/money-field.client'
import { RunClock as RunClock_13c3c9202ac0243d83da919645365735 } from '../../../modules/catalogue/course-runs/run-clock.client'
import { PlacesLeftCell as PlacesLeftCell_f4e9fd12855b031c7b07be8da91a17c4 } from '../../../modules/catalogue/course-runs/places-left-cell'
import { RunPanel as RunPanel_bf979a157c1ddcf6a3713b33d7c9d3cc } from '../../../modules/orders/staff/run-panel'
import { DatesLinks as DatesLinks_bacd4660cc1c477355d1846e5fd8c1b1 } from '../../../modules/catalogue/course-runs/list/dates-links'
import { AnswerByEmail as AnswerByEmail_7fc47e8c354faf4404937d0e7b96ed55 } from '../../../modules/enquiries/answer-by-email'
import { TroubleNotice as TroubleNotice_a0867aed814a47f72f08117dde86ccb5 } from '../../../modules/orders/staff/trouble-notice'
import { OrderPanel as OrderPanel_6b23588f50169abf9f40f7357ae4f57d } from '../../../modules/orders/staff/order-panel'
import { EmailActionsField as EmailActionsField_be78b649250bee37abca70324ca41a5c } from '../../../modules/orders/staff/email-actions'
import { EventCell as EventCell_151fee2241e85c39f14276607d3f7da4 } from '../../../modules/orders/webhook-events/event-cell'
import { CurrentPassword as CurrentPassword_4f70380ac92842b4739df3de17020614 } from '../../../modules/people/users/current-password/current-password.client'
import { FailedLinkNotice as FailedLinkNotice_0f24afffe9db0821180fc5ef53e36cd2 } from '../../../modules/people/new-password/failed-link-notice'
import { ToldCell as ToldCell_41ea5ce3ac14367eb54bc7d43c8fa453 } from '../../../modules/publishing/announcements/told'
import { Told as Told_41ea5ce3ac14367eb54bc7d43c8fa453 } from '../../../modules/publishing/announcements/told'
import { Icon as Icon_1d995f93db6ae3958031bf3eb8b17cee } from '../../../admin/brand/brand'
import { Logo as Logo_1d995f93db6ae3958031bf3eb8b17cee } from '../../../admin/brand/brand'
import { PersonalDataLink as PersonalDataLink_dc361a151dfc9873879e51a33683acec } from '../../../modules/privacy/requests/nav-link'
import { WhatNeedsMeToday as WhatNeedsMeToday_ffce47dcd2375626c4dfa87f28215f51 } from '../../../admin/today/what-needs-me-today'
import { PlainAnswers as PlainAnswers_e9591bb9ebe891076ab3344e80185ce6 } from '../../../admin/plain-answers/plain-answers.client'
import { GoingBack as GoingBack_8e590216a0617f15c12696e66d868748 } from '../../../admin/going-back/going-back.client'
import { SettledSave as SettledSave_0ec86bc7108f9f0ba04072335a173a00 } from '../../../admin/settled-save/settled-save.client'
import { PlannedPublication as PlannedPublication_53644b2195a77893092d9e11722de131 } from '../../../admin/planned-publication/planned-publication.client'
import { PressedLink as PressedLink_99a3b12be13e09a46923cc578cbada2d } from '../../../admin/pressed-link/pressed-link.client'
import { SpokenNames as SpokenNames_18f7222bf9e6685e7b712b38ed28be70 } from '../../../admin/spoken-names/spoken-names.client'
import { NoOwner as NoOwner_a707fceafc629f56672cdd5235b80c91 } from '../../../admin/no-owner/no-owner'
import { PersonalData as PersonalData_8ff8d543b6e4a1b2b227f2d9bc6687d9 } from '../../../modules/privacy/requests/personal-data'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/versions/saved-by-diff#SavedByDiff": SavedByDiff_31ca18573558418d3838ea383c1832c9,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/modules/content/blocks/course-price-label#CoursePriceLabel": CoursePriceLabel_24956aa617b18e81b4cfe396a2ce9428,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
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
  "/references/list-dialogues.client#ListDialogues": ListDialogues_92516c8d79107c2f4972d1518c50cff7,
  "/admin/place-time/document-stamps.client#DocumentStamps": DocumentStamps_dcac1d72d060e3ca16747cacba14d68b,
  "/admin/planned-publication/plan-notice.client#PlanNotice": PlanNotice_58f8c5c94e0f470f0b408a0a59f2264f,
  "/admin/unsaved-work/unsaved-work.client#UnsavedWork": UnsavedWork_99415e07d74bab3e203f4500612c98f6,
  "/references/document-dialogues.client#DocumentDialogues": DocumentDialogues_19aff1ba47e80eb5c235983f26e5a172,
  "/admin/unsaved-work/unpublish.client#Unpublish": Unpublish_f6b83c5c7d2f0c37d6ee243d1355e5cb,
  "/versions/versions-list#VersionsList": VersionsList_66447fe9aa5d6af2b2b5beb2a8c61abc,
  "/admin/row-label/row-label.client#RowLabel": RowLabel_c45b58beec5548e1fe730d14bc57f8d9,
  "/modules/content/testimonials/consent/consent-notice.client#ConsentNotice": ConsentNotice_53bba5232c9a98b992899d133f845cb3,
  "/modules/catalogue/courses/list/duration-cell#DurationCell": DurationCell_c4cece9ffe09bda4b220bca4ce971841,
  "/fields/money-field/money-cell#MoneyCell": MoneyCell_cd1916085cb18583dea0fe7ea312a0f0,
  "/fields/money-field/money-field.client#MoneyField": MoneyField_df89349ba2fd8271e6df5f9d8cb839f9,
  "/modules/catalogue/course-runs/run-clock.client#RunClock": RunClock_13c3c9202ac0243d83da919645365735,
  "/modules/catalogue/course-runs/places-left-cell#PlacesLeftCell": PlacesLeftCell_f4e9fd12855b031c7b07be8da91a17c4,
  "/modules/orders/staff/run-panel#RunPanel": RunPanel_bf979a157c1ddcf6a3713b33d7c9d3cc,
  "/modules/catalogue/course-runs/list/dates-links#DatesLinks": DatesLinks_bacd4660cc1c477355d1846e5fd8c1b1,
  "/modules/enquiries/answer-by-email#AnswerByEmail": AnswerByEmail_7fc47e8c354faf4404937d0e7b96ed55,
  "/modules/orders/staff/trouble-notice#TroubleNotice": TroubleNotice_a0867aed814a47f72f08117dde86ccb5,
  "/modules/orders/staff/order-panel#OrderPanel": OrderPanel_6b23588f50169abf9f40f7357ae4f57d,
  "/modules/orders/staff/email-actions#EmailActionsField": EmailActionsField_be78b649250bee37abca70324ca41a5c,
  "/modules/orders/webhook-events/event-cell#EventCell": EventCell_151fee2241e85c39f14276607d3f7da4,
  "/modules/people/users/current-password/current-password.client#CurrentPassword": CurrentPassword_4f70380ac92842b4739df3de17020614,
  "/modules/people/new-password/failed-link-notice#FailedLinkNotice": FailedLinkNotice_0f24afffe9db0821180fc5ef53e36cd2,
  "/modules/publishing/announcements/told#ToldCell": ToldCell_41ea5ce3ac14367eb54bc7d43c8fa453,
  "/modules/publishing/announcements/told#Told": Told_41ea5ce3ac14367eb54bc7d43c8fa453,
  "/admin/brand/brand#Icon": Icon_1d995f93db6ae3958031bf3eb8b17cee,
  "/admin/brand/brand#Logo": Logo_1d995f93db6ae3958031bf3eb8b17cee,
  "/modules/privacy/requests/nav-link#PersonalDataLink": PersonalDataLink_dc361a151dfc9873879e51a33683acec,
  "/admin/today/what-needs-me-today#WhatNeedsMeToday": WhatNeedsMeToday_ffce47dcd2375626c4dfa87f28215f51,
  "/admin/plain-answers/plain-answers.client#PlainAnswers": PlainAnswers_e9591bb9ebe891076ab3344e80185ce6,
  "/admin/going-back/going-back.client#GoingBack": GoingBack_8e590216a0617f15c12696e66d868748,
  "/admin/settled-save/settled-save.client#SettledSave": SettledSave_0ec86bc7108f9f0ba04072335a173a00,
  "/admin/planned-publication/planned-publication.client#PlannedPublication": PlannedPublication_53644b2195a77893092d9e11722de131,
  "/admin/pressed-link/pressed-link.client#PressedLink": PressedLink_99a3b12be13e09a46923cc578cbada2d,
  "/admin/spoken-names/spoken-names.client#SpokenNames": SpokenNames_18f7222bf9e6685e7b712b38ed28be70,
  "/admin/no-owner/no-owner#NoOwner": NoOwner_a707fceafc629f56672cdd5235b80c91,
  "/modules/privacy/requests/personal-data#PersonalData": PersonalData_8ff8d543b6e4a1b2b227f2d9bc6687d9,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
