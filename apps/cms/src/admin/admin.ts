import type { Config } from 'payload'

/** The look of the admin and where its own components are found. */
export function admin(sourceDir: string): NonNullable<Config['admin']> {
  return {
    user: 'users',
    dateFormat: 'd MMM yyyy, HH:mm',
    timezones: { supportedTimezones: ukTimezone, defaultTimezone: 'Europe/London' },
    importMap: { baseDir: sourceDir },
    avatar: 'default',
    components: {
      providers: [
        '/payload-workarounds/admin/plain-answers/plain-answers.client#PlainAnswers',
        '/modules/people/second-factor/sign-in-page/sign-in-code.client#SignInCode',
        '/payload-workarounds/admin/going-back/going-back.client#GoingBack',
        '/payload-workarounds/admin/delayed-save/delayed-save.client#DelayedSave',
        '/payload-workarounds/admin/refused-plans/refused-plans.client#RefusedPlans',
        '/payload-workarounds/admin/pressed-link/pressed-link.client#PressedLink',
        '/payload-workarounds/admin/spoken-names/spoken-names.client#SpokenNames',
      ],
      graphics: { Icon: '/admin/brand/brand#Icon', Logo: '/admin/brand/brand#Logo' },
      Nav: '/admin/frame/menu/menu#Menu',
      header: ['/modules/people/sessions/seen-now#SeenNow'],
      // Payload shows them from the last to the first.
      actions: [
        '/admin/frame/bar/website-action#WebsiteAction',
        '/admin/frame/bar/new-action#NewAction',
        '/modules/find/box/find-action.client#FindAction',
      ],
      views: {
        dashboard: { Component: '/modules/today/page/today-page#TodayPage' },
        createFirstUser: { Component: '/admin/no-owner/no-owner#NoOwner' },
        calendar: {
          Component: '/modules/calendar/page/calendar-page#CalendarView',
          path: '/calendar',
          meta: { title: 'Calendar' },
        },
        addDates: {
          Component: '/modules/calendar/add-dates/page/add-dates-page#AddDatesView',
          path: '/add-dates',
          meta: { title: 'Add dates' },
        },
        companies: {
          Component: '/modules/desk/organisations/companies-page#CompaniesView',
          path: '/companies',
          meta: { title: 'Companies without an organisation' },
        },
        numbers: {
          Component: '/modules/numbers/page/numbers-page#NumbersView',
          path: '/numbers',
          meta: { title: 'Numbers' },
        },
        owed: {
          Component: '/modules/owed/page/owed-page#OwedView',
          path: '/owed',
          meta: { title: 'Owed' },
        },
        statement: {
          Component: '/modules/owed/statement/statement-page#StatementView',
          path: '/statement',
          meta: { title: 'Statement' },
        },
        help: {
          Component: '/modules/help/page/help-page#HelpPage',
          path: '/help',
          meta: { title: 'Help' },
        },
        personalData: {
          Component: '/modules/privacy/requests/personal-data#PersonalData',
          path: '/personal-data',
          meta: { title: 'Personal data' },
        },
      },
    },
    meta: {
      defaultOGImageType: 'off',
      icons: [{ rel: 'icon', type: 'image/png', url: '/api/look/icons/32' }],
      openGraph: { siteName: 'Lectern', description: 'Where staff keep the website.' },
    },
    // Long enough to read why something was refused.
    toast: { duration: 10_000 },
  }
}

const ukTimezone = [{ label: 'London', value: 'Europe/London' }]
