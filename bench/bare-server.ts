/** The yardstick: the least that Fastify and pg can do for the same question. No sign-in, no sealing, no validation. */
import { randomUUIDv7 } from 'node:crypto'
import Fastify from 'fastify'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.argv[2], max: 10 })
const app = Fastify()

app.get<{ Querystring: { userId: string; from: string; to: string } }>('/range', async (request) => {
  const { userId, from, to } = request.query
  const { rows } = await pool.query({
    name: 'range',
    text: `select id, weight, recorded_at, day, notes, body_fat, muscle, water, source, revision, created_at, updated_at, count(*) over () as total
      from bare_weight where user_id = $1 and recorded_at >= $2 and recorded_at < $3 order by recorded_at desc limit 30`,
    values: [userId, from, to],
  })
  return { success: true, data: rows }
})

app.post<{ Body: { userId: string; weight: number } }>('/write', async (request, reply) => {
  const { userId, weight } = request.body
  const { rows } = await pool.query({
    name: 'write',
    text: `insert into bare_weight (user_id, id, weight, recorded_at, day, source, revision)
      values ($1, $2, $3, now(), current_date, 'manual', 1) returning *`,
    values: [userId, randomUUIDv7(), weight],
  })
  reply.code(201)
  return { success: true, data: rows[0] }
})

process.stdout.write(`${await app.listen({ host: '127.0.0.1', port: 0 })}\n`)
process.on('SIGTERM', () => void app.close().then(() => pool.end()))
