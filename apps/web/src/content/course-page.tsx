import type { ReactNode } from 'react'
import { standardHeadings } from '@lectern/shared/contract/block-headings'
import { CourseGrid } from '../features/catalogue/course-card'
import { CourseHead } from '../features/catalogue/course-head'
import { Outcomes, Programme, Trainers, Venues } from '../features/catalogue/course-sections'
import { DateChooser } from '../features/catalogue/date-chooser'
import { DatesInReach } from '../features/catalogue/dates-in-reach'
import { trainersOf, venuesOf } from '../features/catalogue/who-and-where'
import { InHouseEnquiry } from '../features/enquiries/in-house-enquiry'
import { OwnScript } from '../ui/own-script'
import { QuestionList } from '../ui/question-list'
import { Section } from '../ui/section'
import { visitScript } from '../ui/visit-script'
import type { CoursePage as View } from '../views/course'
import { GoodToKnow } from './good-to-know'
import { RichText } from './rich-text'
import { Testimonials } from './testimonials'
import { withoutParts } from './rich-text-parts'

/** Everything about a course, and its dates always in reach. */
export function CoursePage({ course }: { course: View }) {
  return (
    <>
      <CourseHead course={course} />
      <div className="course-body">
        <About course={course} />
        <DateChooser course={course} />
        <Outcomes outcomes={course.outcomes} />
        <Programme programme={course.programme} />
        <GoodToKnow course={course} />
        <Venues venues={venuesOf(course.dates)} />
        <Trainers trainers={trainersOf(course)} />
        {course.questions.length > 0 && (
          <QuestionList
            id="questions"
            heading="Questions people ask"
            questions={course.questions}
          />
        )}
      </div>
      <AfterIt course={course} />
      <DatesInReach course={course} />
      <OwnScript code={visitScript} />
    </>
  )
}

function About({ course }: { course: View }): ReactNode {
  return (
    <section className="stack-l" aria-label="About the course">
      <OnThisPage course={course} />
      {course.description && <RichText content={withoutParts(course.description)} />}
    </section>
  )
}

function OnThisPage({ course }: { course: View }) {
  const parts = [
    course.outcomes.length > 0 && ['able', 'What you will be able to do'],
    course.programme.length > 0 && ['programme', 'Programme'],
    venuesOf(course.dates).length > 0 && ['where', 'Where'],
    trainersOf(course).length > 0 && ['trainers', 'Trainers'],
    course.questions.length > 0 && ['questions', 'Questions'],
  ].filter((part) => part !== false)
  if (parts.length < 2) return null
  return (
    <nav className="jump" aria-label="On this page">
      {parts.map(([id, label]) => (
        <a key={id} className="chip" href={`#${id}`}>
          {label}
        </a>
      ))}
    </nav>
  )
}

function AfterIt({ course }: { course: View }) {
  const { testimonials, relatedCourses } = course
  return (
    <>
      {testimonials.length > 0 && (
        <Testimonials
          block={{ kind: 'testimonials', heading: standardHeadings.testimonials, testimonials }}
          band="sand"
        />
      )}
      {course.inHouse && <InHouseEnquiry course={course} />}
      {relatedCourses.length > 0 && (
        <Section heading="Similar courses" band="plain">
          <CourseGrid courses={relatedCourses} />
        </Section>
      )}
    </>
  )
}
