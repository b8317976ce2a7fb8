import type { HelpGroup } from '../task'
import { menus, pages, pictures, posts, redirects } from './places'

const writes = { collection: 'posts', to: 'update' } as const
const openArticle = 'Open the article: <Ctrl+K> finds it by its title.'

export const writingTasks: HelpGroup = {
  heading: 'Writing and the website',
  tasks: [
    {
      name: 'publish-an-article',
      question: 'put an article from Word on the website',
      words: 'post blog paste google docs write publish',
      needs: { collection: 'posts', to: 'create' },
      place: posts,
      steps: [
        'Press [New] at the top of any page, and choose [Article].',
        'Type [Title] and [Summary].',
        'Copy the text in Word, and paste it into [Article]. A line above says what came in, what was left out and why. To take a whole file, type / on a new line and choose [Word file (.docx)].',
        'Press [Publish]. What is worth a look is shown first: press on a line to go there, or press [Publish all the same].',
      ],
    },
    {
      name: 'promote-a-course',
      question: 'promote a course in an article',
      words: 'promotion advert block testimonials quote price dates',
      needs: writes,
      place: posts,
      steps: [
        openArticle,
        'Type / on a new line of the text, and choose [Course promotion], or [Testimonials].',
        'Choose the course. Its dates and its price follow by themselves.',
        'Press [Publish].',
      ],
    },
    {
      name: 'correct-a-mistake',
      question: 'correct a mistake on the website',
      words: 'typo wrong change edit text fix spelling',
      needs: writes,
      place: posts,
      steps: [
        'Press <Ctrl+K>, type a few words of the title, and press <Enter>.',
        'Put the text right.',
        'Press [Publish], or <Ctrl+S> to keep it as a draft. The page is new within seconds.',
      ],
    },
    {
      name: 'share-a-draft',
      question: 'show somebody a draft',
      words: 'link preview read before colleague customer',
      needs: writes,
      place: posts,
      steps: [
        openArticle,
        'Press [Save draft], so that the link shows what you have typed.',
        'Press [Share a draft], and choose when the link ends.',
        'Press [Make a link], copy it and send it: whoever has it reads the draft without an account.',
        '[Stop it now] ends a link at any time.',
      ],
    },
    {
      name: 'ask-for-a-review',
      question: 'have a draft read before it is published',
      words: 'review approve editor colleague check feedback hand in',
      needs: writes,
      place: posts,
      steps: [
        openArticle,
        'Press [Save draft]: what is not saved cannot be read.',
        'Press [Ask for a review …] above the form, and say [Who is to read it] and [What they should look at].',
        'Press [Ask for a review]. It stands on their first page. What became of it stands on yours.',
      ],
    },
    {
      name: 'read-for-somebody',
      question: 'read what somebody has handed in',
      words: 'review approve send back editor publish colleague',
      needs: { action: 'reviewDrafts' },
      place: { label: 'Today', href: '/admin' },
      steps: [
        'Open it on [Today], under [Waiting to be read].',
        '[See what changed] shows it beside what is on the website.',
        'Press [Approve and publish]; or [Send back …], say [What is to be done], and press [Send back].',
      ],
    },
    {
      name: 'write-a-note-on-a-draft',
      question: 'write a note on a draft',
      words: 'comment remark paragraph answer colleague',
      needs: writes,
      place: posts,
      steps: [
        openArticle,
        'Put the cursor where the note is about, and press [Notes] above the form.',
        'Press [Write a note]. [About] says which field or paragraph it is about; choose another if you like.',
        'Type [Your note], and press [Write it], or <Ctrl+Enter>. [Done] closes it once it is seen to. Visitors never read notes.',
      ],
    },
    {
      name: 'publish-later',
      question: 'publish something later',
      words: 'schedule time tomorrow plan planned',
      needs: writes,
      place: posts,
      steps: [
        openArticle,
        'Press [Save draft].',
        'Press [More ways to publish], then [Publish later].',
        'Choose the day and the time, by the clock of the United Kingdom.',
        'Press [Save]. What is planned stands in the calendar, on [Today] and at the article.',
      ],
    },
    {
      name: 'go-back-to-an-earlier-version',
      question: 'go back to an earlier version',
      words: 'undo restore history before mistake versions',
      needs: writes,
      place: posts,
      steps: [
        openArticle,
        'Open [Versions], and choose the one that was right. What differs is marked.',
        'Press [Bring this version back]. How it is now stays among the versions.',
      ],
    },
    {
      name: 'bring-something-back',
      question: 'bring something back out of the trash',
      words: 'deleted restore lost undelete bin',
      needs: { collection: 'posts', to: 'trash' },
      place: { label: 'Trash', href: '/admin/collections/posts/trash' },
      steps: [
        'Open the list in which it was, and press [Trash] above it.',
        'Open what you look for, and press [Restore].',
      ],
    },
    {
      name: 'add-a-picture',
      question: 'add a picture',
      words: 'image photograph upload describe description',
      needs: { collection: 'media', to: 'create' },
      place: pictures,
      steps: [
        'Press [New] at the top of any page, and choose [Picture].',
        'Choose a file, and say in [Description] what is to be seen, for those who cannot see it.',
        'Press [Save]. It can be chosen wherever a picture fits; articles and pages also take it where you write.',
      ],
    },
    {
      name: 'replace-a-picture',
      question: 'replace a picture wherever it is used',
      words: 'image photograph new version swap change everywhere',
      needs: { collection: 'media', to: 'update' },
      place: pictures,
      steps: [
        'Press on the picture in the list of [Pictures].',
        'Press [Replace everywhere …]. The places in which it is used are named.',
        'Choose a file at [The new picture], and press the button below it. Pages have it within seconds.',
      ],
    },
    {
      name: 'change-a-page',
      question: 'change a page, such as the front page',
      words: 'home about contact blocks parts edit opening',
      needs: { collection: 'pages', to: 'update' },
      place: pages,
      steps: [
        'Open the page in the list of [Pages], and then [Blocks].',
        'Change a part, draw it to another place by its handle, or add one with [Add: …].',
        'Look at [Preview beside the form], which follows as you type.',
        'Press [Publish].',
      ],
    },
    {
      name: 'change-the-menu',
      question: 'change the menu of the website',
      words: 'navigation links header footer top bottom',
      needs: { global: 'navigation' },
      place: menus,
      steps: [
        'Open [Menus and footer].',
        'Change the links [At the top] or the columns [At the bottom]; [Add: …] adds one.',
        'Press [Save]. Every page has it within seconds.',
      ],
    },
    {
      name: 'lead-an-old-address-on',
      question: 'lead an old address to a new page',
      words: 'redirect moved renamed link broken 404',
      needs: { collection: 'redirects', to: 'create' },
      place: redirects,
      steps: [
        'Press [Create new] above the list of [Redirects].',
        'Type or paste the [Old address].',
        'Say where it [Leads to], and press [Save]. When a page gets a new address, this is done by itself.',
      ],
    },
  ],
}
