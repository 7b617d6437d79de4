-- A journal in Redis: executes a list of operations (rtkit/bulk/operations.py) as one transaction.
--
-- KEYS[1]  what all keys begin with; it has a hash tag, so that they are on one node of a cluster
-- ARGV[1]  the operations, in MessagePack
-- ARGV[2]  who asks, and ARGV[3] the number of this request of theirs: one that comes again, because its reply was
--          lost, is not executed again. Empty for one that only reads.
-- Returns the results, in MessagePack.
--
-- Keys: state, errors (hashes); ids (hash: id -> seq); i:<seq> (hash: an item); first, new (lists of seq), later (sorted
-- by time): the queue; held:<worker> (set of seq); workers (sorted by the end of the lease), feeds (set); ends (stream:
-- <number>-0), ended (numbers, sorted by seq), dead (seq, sorted by number); sinks, sinkers, kept (hashes).

local prefix = KEYS[1]
local call = redis.call
local time = call('TIME')
local now = tonumber(time[1]) + tonumber(time[2]) / 1000000

local MAX_LOSSES = 10
local NOTHING_DUE = 3600
local PROBE, FIRST_COOL_DOWN, MAX_COOL_DOWN, FULL = 5, 1, 60, 1e12
local UNKNOWN_OUTPUT, ENOUGH = 256, 10

local function key(name) return prefix .. name end
local function item_key(seq) return prefix .. 'i:' .. seq end
local function text(number) return string.format('%.17g', number) end

local sender, number = ARGV[2], ARGV[3]
if sender ~= '' then
  local last = call('HMGET', key('last:' .. sender), 'number', 'reply')
  if last[1] == number then return last[2] end
end

-- state: numbers and strings, read once, written once

local state, before = {}, {}
do
  local flat = call('HGETALL', key('state'))
  for place = 1, #flat, 2 do
    local value = tonumber(flat[place + 1])
    if flat[place] == 'id' or flat[place] == 'reason' then value = flat[place + 1] end
    state[flat[place]], before[flat[place]] = value, value
  end
end

local function get(name) return state[name] or 0 end
local function add(name, amount) state[name] = get(name) + amount end

local function save_state()
  local changes = {}
  for name, value in pairs(state) do
    if value ~= before[name] then
      changes[#changes + 1] = name
      changes[#changes + 1] = type(value) == 'number' and text(value) or value
    end
  end
  if #changes > 0 then call('HSET', key('state'), unpack(changes)) end
  if before.reason and not state.reason then call('HDEL', key('state'), 'reason') end
end

local function count_error(kind) call('HINCRBY', key('errors'), kind, 1) end

-- the pace: rtkit/bulk/bucket.py says it in words

local function limits(asked)
  local rpm, tpm = asked.rpm, asked.tpm
  if not rpm and get('limit_requests') > 0 then rpm = get('limit_requests') end
  if not tpm and get('limit_tokens') > 0 then tpm = get('limit_tokens') end
  return rpm, tpm
end

local function refill(asked)
  local passed = math.max(now - get('at'), 0)
  state.at = now
  local rpm, tpm = limits(asked)
  if rpm then
    local rate = rpm * asked.share / 60
    state.requests = math.min(get('requests') + passed * rate, math.max(rate * asked.burst, 1))
  end
  if tpm then
    local rate = tpm * asked.share / 60
    state.tokens = math.min(get('tokens') + passed * rate, math.max(rate * asked.burst, 1))
  end
end

local function pace_wait(need, asked)
  if now < get('cool_until') then return get('cool_until') - now end
  if asked.share == 0 then return 0 end
  local rpm, tpm = limits(asked)
  if get('told') == 0 and not rpm and not tpm then return math.max(get('probe_until') - now, 0) end
  local wait = 0
  if rpm then wait = math.max(wait, (1 - get('requests')) / (rpm * asked.share / 60)) end
  if tpm then
    local rate = tpm * asked.share / 60
    wait = math.max(wait, (math.min(need, math.max(rate * asked.burst, 1)) - get('tokens')) / rate)
  end
  return wait
end

local function pace_take(need)
  add('requests', -1)
  add('tokens', -need)
  add('granted', 1)
  add('granted_tokens', need)
  if get('told') == 0 then state.probe_until = now + PROBE end
end

local function estimate(size, most)
  if get('done') >= ENOUGH then
    local usual = get('output_tokens') / get('done')
    return size + (most > 0 and math.min(most, usual) or usual)
  end
  return size + (most > 0 and most or UNKNOWN_OUTPUT)
end

-- items

local function finish(seq, attempts, line, failed)
  add('ends', 1)
  add('held', -1)
  add(failed and 'failed' or 'done', 1)
  local number = text(get('ends'))
  call('XADD', key('ends'), number .. '-0', 's', seq, 'a', attempts, 'f', failed and '1' or '0', 'l', line)
  call('ZADD', key('ended'), seq, number)
  if failed then call('ZADD', key('dead'), number, seq) else call('HDEL', item_key(seq), 'request') end
  call('HDEL', item_key(seq), 'worker', 'response_id')
end

local function lost_line(seq, id)
  local message = MAX_LOSSES .. ' workers died while they held this item'
  return cjson.encode({id = 'bulk_req_' .. seq, custom_id = id, response = cjson.null,
                       error = {code = 'worker_lost', message = message}})
end

local function in_order(worker)
  local seqs = call('SMEMBERS', key('held:' .. worker))
  table.sort(seqs, function(a, b) return tonumber(a) < tonumber(b) end)
  return seqs
end

local function give_back(worker, lost)
  local given = 0
  for _, seq in ipairs(in_order(worker)) do
    local facts = call('HMGET', item_key(seq), 'id', 'attempts', 'losses')
    given = given + 1
    if lost and tonumber(facts[3]) + 1 >= MAX_LOSSES then
      count_error('worker_lost')
      finish(seq, facts[2], lost_line(seq, facts[1]), true)
    else
      call('HINCRBY', item_key(seq), lost and 'losses' or 'attempts', lost and 1 or -1)
      call('HDEL', item_key(seq), 'worker')
      call('RPUSH', key('first'), seq)
      add('queued', 1)
      add('held', -1)
    end
  end
  call('DEL', key('held:' .. worker))
  call('ZREM', key('workers'), worker)
  call('SREM', key('feeds'), worker)
  return given
end

local function reclaim()
  local count = 0
  for _, worker in ipairs(call('ZRANGEBYSCORE', key('workers'), '-inf', '(' .. text(now))) do
    count = count + give_back(worker, true)
  end
  return count
end

local function is_member(worker) return call('ZSCORE', key('workers'), worker) and true or false end

local function attempts_of(worker, seq)
  local facts = call('HMGET', item_key(seq), 'worker', 'attempts')
  if facts[1] == worker then return facts[2] end
end

local function requeue(worker, seq, delay)
  call('SREM', key('held:' .. worker), seq)
  call('HDEL', item_key(seq), 'worker')
  if delay > 0 then
    call('ZADD', key('later'), text(now + delay), seq)
  else
    call('RPUSH', key('first'), seq)
  end
  add('queued', 1)
  add('held', -1)
end

local function upcoming()
  local seq = call('LINDEX', key('first'), 0)
  if seq then return seq, 'first' end
  seq = call('ZRANGEBYSCORE', key('later'), '-inf', text(now), 'LIMIT', 0, 1)[1]
  if seq then return seq, 'later' end
  seq = call('LINDEX', key('new'), 0)
  if seq then return seq, 'new' end
end

local function recorded(entry)
  local fields = {}
  for place = 1, #entry[2], 2 do fields[entry[2][place]] = entry[2][place + 1] end
  local number = string.match(entry[1], '^(%d+)')
  return {tonumber(number), tonumber(fields.s), tonumber(fields.a), fields.f == '1', fields.l}
end

local function recorded_at(number)
  local entry = call('XRANGE', key('ends'), number .. '-0', number .. '-0')[1]
  return entry and recorded(entry)
end

-- the operations: each takes the array that it came as, with its name at [1]

local doers = {}

function doers.enter(asked)
  local worker, lease, feeds, retries = asked[2], asked[3], asked[4], asked[5]
  reclaim()
  if not state.id then state.id = sender .. '-' .. number end
  if call('ZCOUNT', key('workers'), '-inf', '(1e15') == 0 then
    state.budget, state.most, state.reason = retries, retries, nil
  end
  call('ZADD', key('workers'), text(now + lease), worker)
  if feeds then call('SADD', key('feeds'), worker) end
  return state.id
end

function doers.beat(asked)
  local worker, lease, feeds = asked[2], asked[3], asked[4]
  local alive = is_member(worker)
  if alive then
    call('ZADD', key('workers'), text(now + lease), worker)
    call(feeds and 'SADD' or 'SREM', key('feeds'), worker)
  end
  return {alive, reclaim()}
end

function doers.leave(asked) give_back(asked[2], false) end

function doers.drain(asked) state.reason = asked[2] end

function doers.add(asked)
  local added, known, clash, seqs = 0, 0, nil, {}
  for _, item in ipairs(asked[2]) do
    local id, request, digest = item[1], item[2], item[3]
    local there = call('HGET', key('ids'), id)
    if there then
      known = known + 1
      if call('HGET', item_key(there), 'digest') ~= digest then clash = clash or id end
    else
      added = added + 1
      add('items', 1)
      local seq = text(get('items'))
      call('HSET', key('ids'), id, seq)
      call('HSET', item_key(seq), 'id', id, 'request', request, 'digest', digest, 'size', item[4], 'most', item[5],
           'attempts', 0, 'losses', 0, 'refusals', 0)
      seqs[#seqs + 1] = seq
    end
  end
  if added > 0 then call('RPUSH', key('new'), unpack(seqs)) end
  add('queued', added)
  return {added, known, clash or false, get('queued')}
end

local function stop_reason(asked)
  if state.reason then return state.reason end
  if asked.max_tokens and get('input_tokens') + get('output_tokens') >= asked.max_tokens then return 'budget' end
  if asked.max_cost and get('cost') >= asked.max_cost then return 'budget' end
  if get('budget') <= 0 and get('most') > 0 then return 'retries' end
  return false
end

local function take(asked)
  local items, wait, window = {}, 0, asked.window
  local at, requests, tokens = state.at, state.requests, state.tokens
  refill(asked)
  while #items < asked.count do
    local seq, source = upcoming()
    if not seq then break end
    local facts = call('HMGET', item_key(seq), 'id', 'request', 'attempts', 'refusals', 'response_id', 'size', 'most')
    local need = estimate(tonumber(facts[6]), tonumber(facts[7]))
    wait = pace_wait(need, asked)
    if wait > 0 then break end
    if window then
      window = window - #facts[2] - #facts[1]
      if window < 0 then break end
    end
    if source == 'later' then call('ZREM', key('later'), seq) else call('LPOP', key(source)) end
    pace_take(need)
    call('HSET', item_key(seq), 'worker', asked.worker, 'attempts', tonumber(facts[3]) + 1)
    call('SADD', key('held:' .. asked.worker), seq)
    items[#items + 1] = {tonumber(seq), facts[1], facts[2], tonumber(facts[3]) + 1, tonumber(facts[4]), facts[5], need,
                         get('granted'), get('granted_tokens')}
  end
  if #items == 0 then state.at, state.requests, state.tokens = at, requests, tokens end
  add('queued', -#items)
  add('held', #items)
  return items, wait
end

function doers.claim(words)
  local asked = {worker = words[2], count = words[3], share = words[4], burst = words[5], rpm = words[6],
                 tpm = words[7], max_tokens = words[8], max_cost = words[9], window = words[10]}
  reclaim()
  local stop, items, wait, limited = stop_reason(asked), {}, 0, false
  if not stop and asked.count > 0 and is_member(asked.worker) then
    items, wait = take(asked)
    limited = wait > 0
    if not limited and #items < asked.count then
      local due = call('ZRANGE', key('later'), 0, 0, 'WITHSCORES')[2]
      wait = due and math.max(tonumber(due) - now, 0.001) or NOTHING_DUE
    end
  end
  return {items, wait, limited, stop, get('queued') + get('held'), call('SCARD', key('feeds')), get('told') == 1}
end

function doers.created(asked)
  local worker, seq, id = asked[2], asked[3], asked[4]
  if not attempts_of(worker, seq) then return false end
  if id then call('HSET', item_key(seq), 'response_id', id) else call('HDEL', item_key(seq), 'response_id') end
  return true
end

function doers.complete(asked)
  local worker, seq, line, usage, expected, earn = asked[2], asked[3], asked[4], asked[5], asked[6], asked[7]
  add('input_tokens', usage[1])
  add('cached_tokens', usage[2])
  add('output_tokens', usage[3])
  add('cost', usage[4])
  if usage[1] + usage[3] > 0 then add('tokens', expected - usage[1] - usage[3]) end
  state.strikes = 0
  local attempts = attempts_of(worker, seq)
  if not attempts then return false end
  call('SREM', key('held:' .. worker), seq)
  finish(seq, attempts, line, false)
  state.budget = math.min(get('budget') + earn, get('most'))
  return true
end

function doers.fail(asked)
  local worker, seq, kind, delay, line = asked[2], asked[3], asked[4], asked[5], asked[6]
  local attempts = attempts_of(worker, seq)
  if not attempts then return false end
  count_error(kind)
  if not delay then
    call('SREM', key('held:' .. worker), seq)
    finish(seq, attempts, line, true)
    return true
  end
  add('retries', 1)
  add('budget', -1)
  requeue(worker, seq, delay)
  return true
end

function doers.release(asked)
  local worker, seq, delay, refused = asked[2], asked[3], asked[4], asked[5]
  if not attempts_of(worker, seq) then return false end
  call('HINCRBY', item_key(seq), 'attempts', -1)
  if refused then call('HINCRBY', item_key(seq), 'refusals', 1) end
  requeue(worker, seq, delay)
  return true
end

function doers.hand(asked)
  local worker, to, count = asked[2], asked[3], 0
  for _, seq in ipairs(asked[4]) do
    if attempts_of(worker, seq) then
      call('SMOVE', key('held:' .. worker), key('held:' .. to), seq)
      call('HSET', item_key(seq), 'worker', to)
      count = count + 1
    end
  end
  return count
end

function doers.observe(asked)
  local told, granted, granted_tokens = asked[2], asked[3], asked[4]
  if get('told') == 0 then state.told, state.requests, state.tokens = 1, FULL, FULL end
  if told[1] and told[1] > 0 then state.limit_requests = told[1] end
  if told[3] and told[3] > 0 then state.limit_tokens = told[3] end
  if told[2] then state.requests = math.min(get('requests'), told[2] - (get('granted') - granted)) end
  if told[4] then state.tokens = math.min(get('tokens'), told[4] - (get('granted_tokens') - granted_tokens)) end
end

function doers.cool(asked)
  local seconds = asked[2]
  add('refused', 1)
  count_error(asked[3])
  if seconds <= 0 then
    if now < get('cool_until') then return end
    seconds = math.min(FIRST_COOL_DOWN * 2 ^ get('strikes'), MAX_COOL_DOWN)
    state.strikes = math.min(get('strikes') + 1, 16)
  end
  state.cool_until = math.max(get('cool_until'), now + seconds)
end

function doers.answers(asked)
  local after, limit, failed, found = asked[2], asked[3], asked[4], {}
  if failed then
    local places = call('ZRANGEBYSCORE', key('dead'), '(' .. text(after), '+inf', 'WITHSCORES', 'LIMIT', 0, limit)
    for place = 2, #places, 2 do found[#found + 1] = recorded_at(places[place]) end
  else
    for _, entry in ipairs(call('XRANGE', key('ends'), text(after + 1) .. '-0', '+', 'COUNT', limit)) do
      found[#found + 1] = recorded(entry)
    end
  end
  return found
end

function doers.find(asked)
  local seq, limit, gaps, found = asked[2], asked[3], asked[4], {}
  local places = call('ZRANGEBYSCORE', key('ended'), '(' .. text(seq), '+inf', 'WITHSCORES', 'LIMIT', 0, limit)
  for place = 1, #places, 2 do
    seq = seq + 1
    if not gaps and tonumber(places[place + 1]) ~= seq then break end
    found[#found + 1] = recorded_at(places[place])
  end
  return found
end

function doers.retry(asked)
  local ids, seqs = asked[2], {}
  if ids then
    for _, id in ipairs(ids) do seqs[#seqs + 1] = call('HGET', key('ids'), id) or nil end
  else
    seqs = call('ZRANGE', key('dead'), 0, -1)
  end
  local count = 0
  for _, seq in ipairs(seqs) do
    local number = call('ZSCORE', key('dead'), seq)
    if number then
      count = count + 1
      call('ZREM', key('dead'), seq)
      call('ZREM', key('ended'), number)
      call('XDEL', key('ends'), number .. '-0')
      call('HSET', item_key(seq), 'attempts', 0, 'losses', 0, 'refusals', 0)
      call('RPUSH', key('new'), seq)
    end
  end
  add('failed', -count)
  add('queued', count)
  return count
end

function doers.count(asked)
  local errors, flat = {}, call('HGETALL', key('errors'))
  for place = 1, #flat, 2 do errors[#errors + 1] = {flat[place], tonumber(flat[place + 1])} end
  return {get('items'), get('queued'), get('held'), get('done'), get('failed'), get('retries'), get('refused'),
          call('ZCOUNT', key('workers'), text(now), '+inf'),
          {get('input_tokens'), get('cached_tokens'), get('output_tokens'), get('cost')}, errors}
end

function doers.load(asked)
  local prefix, found, flat = asked[2], {}, call('HGETALL', key('kept'))
  for place = 1, #flat, 2 do
    if string.sub(flat[place], 1, #prefix) == prefix then found[#found + 1] = {flat[place], flat[place + 1]} end
  end
  return found
end

function doers.save(asked)
  if asked[3] then call('HSET', key('kept'), asked[2], asked[3]) else call('HDEL', key('kept'), asked[2]) end
end

function doers.sinktake(asked)
  local sink, worker = asked[2], asked[3]
  local owner = call('HGET', key('sinkers'), sink)
  if owner ~= worker then
    local lease = owner and call('ZSCORE', key('workers'), owner)
    if (lease and tonumber(lease) >= now) or not is_member(worker) then return false end
    call('HSET', key('sinkers'), sink, worker)
  end
  return tonumber(call('HGET', key('sinks'), sink) or 0)
end

function doers.sinkmove(asked)
  if call('HGET', key('sinkers'), asked[2]) ~= asked[3] then return false end
  call('HSET', key('sinks'), asked[2], asked[4])
  return true
end

local results = {}
for place, operation in ipairs(cmsgpack.unpack(ARGV[1])) do
  local result = doers[operation[1]](operation)
  if result == nil then result = false end
  results[place] = result
end
local reply = cmsgpack.pack(results)
if sender ~= '' then
  save_state()
  call('HSET', key('last:' .. sender), 'number', number, 'reply', reply)
  call('EXPIRE', key('last:' .. sender), 3600)
end
return reply
