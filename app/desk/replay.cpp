#include "app/desk/replay.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "app/audit/row_check.h"
#include "app/book/unfoldable.h"

namespace alem {

namespace {

constexpr std::size_t batchSize = 256;
/// A batch ends with the entry that fills it, so that entries of any length are few at a time: what a file
/// says of itself is no reason to run out of memory.
constexpr std::size_t batchBytes = std::size_t{1} << 20U;
/// So many batches may wait to be folded: enough that neither thread waits for the other.
constexpr std::size_t batchesAhead = 4;
constexpr std::size_t bytesAhead = batchesAhead * batchBytes;
/// Room is made at once for no more entries than this: the largest number of a row may be anything.
constexpr std::uint64_t mostExpected = 4'000'000;

/// Rows as they are stored, one after the other.
class StoredBatch {
  public:
    void add(const StoredEntry& row) {
        m_bytes += row.act;
        m_bytes += row.bytes;
        m_rows.push_back({row.number, m_bytes.size() - row.bytes.size(), m_bytes.size()});
    }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] std::size_t bytes() const { return m_bytes.size(); }
    [[nodiscard]] bool isFull() const { return size() >= batchSize || bytes() >= batchBytes; }
    [[nodiscard]] StoredEntry at(std::size_t index) const {
        const Row& row = m_rows[index];
        const std::size_t begin = index == 0 ? 0 : m_rows[index - 1].end;
        const std::string_view all(m_bytes);
        return {row.number, all.substr(begin, row.actEnd - begin),
                all.substr(row.actEnd, row.end - row.actEnd)};
    }

  private:
    struct Row {
        std::int64_t number;
        std::size_t actEnd;
        std::size_t end;
    };
    std::string m_bytes;
    std::vector<Row> m_rows;
};

struct DecodedBatch {
    StoredBatch stored;
    std::vector<Result<Entry, CodecFault>> entries;
};

/// Decodes batches one after the other on a thread of its own.
class DecodingThread {
  public:
    std::future<DecodedBatch> decode(StoredBatch batch) {
        std::packaged_task<DecodedBatch()> task(
            [this, stored = std::move(batch)]() mutable { return decodeNow(std::move(stored)); });
        auto decoded = task.get_future();
        {
            const std::lock_guard lock(m_mutex);
            m_tasks.push_back(std::move(task));
        }
        m_came.notify_one();
        return decoded;
    }

  private:
    DecodedBatch decodeNow(StoredBatch stored) {
        DecodedBatch decoded;
        decoded.entries.reserve(stored.size());
        for (std::size_t i = 0; i < stored.size(); ++i) {
            decoded.entries.push_back(m_decoder.decode(stored.at(i).bytes));
        }
        decoded.stored = std::move(stored);
        return decoded;
    }

    void run(const std::stop_token& stop) {
        std::unique_lock lock(m_mutex);
        while (m_came.wait(lock, stop, [this] { return !m_tasks.empty(); }) && !stop.stop_requested()) {
            auto task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task();
            lock.lock();
        }
    }

    EntryDecoder m_decoder;
    std::mutex m_mutex;
    std::condition_variable_any m_came;
    std::deque<std::packaged_task<DecodedBatch()>> m_tasks;
    std::jthread m_thread{[this](const std::stop_token& stop) { run(stop); }};  ///< last: it uses the rest
};

/// One replay, so that what it keeps track of has names.
class Replay {
  public:
    Replay(const FundFile& file, MerkleTree* tree, Books& books, Instant until,
           const ReplayProgress& progress)
        : m_file(file), m_tree(tree), m_books(books), m_until(until), m_progress(progress) {}

    ReplayOutcome run() {
        m_total = m_file.size();
        if (m_total < mostExpected) {
            m_books.expect(m_total);
        }
        if (m_tree != nullptr && m_total < mostExpected) {
            m_tree->expect(m_total);
        }
        m_file.forEachRow(0, [&](const StoredEntry& row) {
            m_stored.add(row);
            return !m_stored.isFull() || handOver();
        });
        handOver();
        while (!m_ended && !m_decoding.empty()) {
            foldNext();
        }
        if (m_progress && !m_outcome.givenUp) {
            m_outcome.givenUp = !m_progress(total(), total());
        }
        return m_outcome;
    }

  private:
    [[nodiscard]] std::int64_t total() const {
        return std::max(static_cast<std::int64_t>(m_total), m_number);
    }

    /// Hands over what was read to be decoded, and folds what has come back. False: no more is wanted.
    bool handOver() {
        if (m_stored.size() > 0) {
            m_bytesAhead += m_stored.bytes();
            m_decoding.push_back(m_thread.decode(std::exchange(m_stored, StoredBatch())));
        }
        while (!m_ended && (m_decoding.size() > batchesAhead || m_bytesAhead > bytesAhead)) {
            foldNext();
        }
        return !m_ended;
    }

    void foldNext() {
        const DecodedBatch batch = m_decoding.front().get();
        m_decoding.pop_front();
        m_bytesAhead -= batch.stored.bytes();
        for (std::size_t i = 0; i < batch.entries.size(); ++i) {
            const StoredEntry row = batch.stored.at(i);
            if (m_tree != nullptr) {
                m_tree->append(leafHash(row.bytes));
            }
            if (!m_outcome.broken && !fold(row, batch.entries[i])) {
                m_ended = true;
                return;
            }
            ++m_number;
        }
        m_outcome.givenUp = m_progress && !m_progress(m_number, total());
        m_ended = m_outcome.givenUp;
    }

    /// False if nothing from here on is wanted.
    bool fold(const StoredEntry& row, const Result<Entry, CodecFault>& entry) {
        if (entry && entry->at > m_until && !misplaced(row, entry, m_number)) {
            return m_tree != nullptr;
        }
        m_outcome.broken = foldRow(m_books, row, entry, m_number);
        return true;
    }

    const FundFile& m_file;
    MerkleTree* m_tree;
    Books& m_books;
    Instant m_until;
    const ReplayProgress& m_progress;
    ReplayOutcome m_outcome;
    std::uint64_t m_total = 0;
    std::int64_t m_number = 0;  ///< of the entry that is folded next
    bool m_ended = false;
    std::size_t m_bytesAhead = 0;  ///< of the batches that are being decoded
    StoredBatch m_stored;
    std::deque<std::future<DecodedBatch>> m_decoding;
    DecodingThread m_thread;
};

}  // namespace

std::optional<LogFinding> foldRow(Books& books, const StoredEntry& row,
                                  const Result<Entry, CodecFault>& entry, std::int64_t place) {
    if (auto finding = misplaced(row, entry, place)) {
        finding->isFirst = false;
        return finding;
    }
    try {
        books.apply(*entry);
        return std::nullopt;
    } catch (const UnfoldableEntry& unfoldable) {
        return LogFinding{LogFault::Unfoldable, place, unfoldable.member(), {}, false};
    } catch (const AmountOverflow&) {
        return LogFinding{LogFault::Unfoldable, place, "amount", {}, false};
    }
}

ReplayOutcome replay(const FundFile& file, MerkleTree* tree, Books& books, Instant until,
                     const ReplayProgress& progress) {
    return Replay(file, tree, books, until, progress).run();
}

}  // namespace alem
