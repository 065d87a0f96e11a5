/** The front door for who is not signed in: what Setpoint is, in a few honest sentences and one drawn picture. */
import type { ReactNode } from 'react'
import { useTexts } from '../platform/i18n/texts.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { Brand } from './brand.tsx'
import { LandingChart } from './landing-chart.tsx'
import { logInPath, registerPath } from './routes.tsx'

const pointIcons: readonly IconName[] = ['body', 'scale', 'upload', 'shield']

export function LandingScreen() {
  const { app } = useTexts()
  const words = app.landing
  return (
    <div className="mx-auto flex min-h-dvh max-w-[1200px] flex-col px-4 md:px-9">
      <header className="flex items-center justify-between gap-3 pt-4 md:pt-6">
        <span className="-ms-2.5">
          <Brand href="/" />
        </span>
        <LanguageSwitch />
      </header>
      <main className="flex-1">
        <section className="grid items-center gap-8 pt-8 pb-12 md:pt-14 md:pb-20 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:gap-14">
          <div>
            <h1 className="text-[clamp(36px,6.2vw,60px)] leading-[1.04] font-[620] tracking-[-.035em] text-balance">
              {words.headline}
            </h1>
            <p className="mt-5 max-w-[46ch] text-lead text-muted">{words.lead}</p>
            <div className="mt-7 flex flex-wrap gap-2.5">
              <ButtonLink href={registerPath} variant="primary" size="large">
                {app.register}
              </ButtonLink>
              <ButtonLink href={logInPath} size="large">
                {app.logIn}
              </ButtonLink>
            </div>
          </div>
          <figure className="min-w-0 rounded-card border border-line bg-surface p-4 shadow-lift md:p-6">
            <LandingChart />
            <ul aria-hidden="true" className="mt-4 flex flex-wrap gap-x-4 gap-y-1 text-label text-muted">
              <Key line="size-[7px] rounded-full bg-mark">{words.chartDots}</Key>
              <Key line="h-[3px] w-4.5 rounded-full bg-accent">{words.chartTrend}</Key>
              <Key line="w-4.5 border-t-2 border-dashed border-accent">{words.chartForecast}</Key>
              <Key line="w-4.5 border-t-2 border-dashed border-effort">{words.chartGoal}</Key>
            </ul>
            <figcaption className="mt-2 text-label text-faint">{words.chartNote}</figcaption>
          </figure>
        </section>
        <section className="grid gap-x-10 gap-y-8 border-t border-line py-10 sm:grid-cols-2 md:py-14 lg:grid-cols-4">
          {words.points.map((point, index) => (
            <div key={point.title}>
              <span className="grid size-11 place-items-center rounded-control bg-tint text-accent">
                <Icon name={pointIcons[index] ?? 'check'} />
              </span>
              <h2 className="mt-4 text-title font-semibold">{point.title}</h2>
              <p className="mt-1.5 text-note text-muted">{point.text}</p>
            </div>
          ))}
        </section>
        <section className="mb-10 grid items-center gap-5 rounded-card border border-line bg-surface p-5 md:mb-16 md:grid-cols-[1fr_auto] md:p-8">
          <div>
            <h2 className="text-title font-semibold">{words.hostTitle}</h2>
            <p className="mt-1.5 max-w-[70ch] text-note text-muted">{words.hostText}</p>
          </div>
          <a
            href="/api/docs"
            className="inline-flex min-h-11 items-center justify-center gap-2 rounded-control border border-line bg-surface px-4.5 font-[550] hover:border-edge"
          >
            <Icon name="code" size={20} />
            {words.apiDocs}
          </a>
        </section>
      </main>
    </div>
  )
}

function Key({ line, children }: { line: string; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-1.5">
      <i className={line} />
      {children}
    </li>
  )
}
