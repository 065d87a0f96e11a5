/** Spans for OpenTelemetry. Nothing is loaded and nothing is spent unless OTEL_EXPORTER_OTLP_ENDPOINT is set. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Context, Span, SpanStatus, Tracer } from '@opentelemetry/api'
import { tellError } from './scrub.ts'

export type Attributes = Readonly<Record<string, string | number>>

interface Tracing {
  readonly tracer: Tracer
  readonly around: (span: Span) => Context
  readonly nowhere: Context
  readonly failed: SpanStatus['code']
}

let tracing: Tracing | null = null
const current = new AsyncLocalStorage<Span>()

/** Starts sending spans to the collector; answers how to flush and stop. */
export async function startTracing(endpoint: string | null): Promise<() => Promise<void>> {
  if (endpoint === null) return async () => {}
  const [
    { ROOT_CONTEXT, SpanStatusCode, trace },
    { TracerProvider, BatchSpanProcessor },
    { OTLPTraceExporter },
    { resourceFromAttributes },
  ] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ])
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'setpoint' }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url }) })],
  })
  tracing = {
    tracer: provider.getTracer('setpoint'),
    around: (span) => trace.setSpan(ROOT_CONTEXT, span),
    nowhere: ROOT_CONTEXT,
    failed: SpanStatusCode.ERROR,
  }
  return async () => {
    tracing = null
    await provider.shutdown()
  }
}

export const isTracing = (): boolean => tracing !== null

/** Runs `work` within a span, a child of the one around it. */
export async function inSpan<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  const span = startSpan(name, attributes)
  if (span === null) return work()
  try {
    return await current.run(span, work)
  } catch (error) {
    failSpan(span, error)
    throw error
  } finally {
    span.end()
  }
}

/** The open end of a span, for what does not end where it began. Null when nothing is traced. */
export function startSpan(name: string, attributes: Attributes): Span | null {
  if (tracing === null) return null
  const parent = current.getStore()
  return tracing.tracer.startSpan(name, { attributes }, parent ? tracing.around(parent) : tracing.nowhere)
}

/** Runs `work` with `span` as the one around it. */
export const withSpan = <T>(span: Span, work: () => T): T => current.run(span, work)

function failSpan(span: Span, error: unknown): void {
  const { type, message } = tellError(error)
  if (tracing) span.setStatus({ code: tracing.failed, message: `${type}: ${message}` })
}
