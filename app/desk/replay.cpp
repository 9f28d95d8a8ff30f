#include "app/desk/replay.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "app/book/unfoldable.h"

namespace alem {

namespace {

constexpr std::size_t batchSize = 256;
/// So many batches may wait to be folded: enough that neither thread waits for the other.
constexpr std::size_t batchesAhead = 4;

/// False if the entry cannot follow from those before it.
bool folded(Books& books, const Entry& entry) {
    try {
        books.apply(entry);
        return true;
    } catch (const UnfoldableEntry&) {
        return false;
    } catch (const AmountOverflow&) {
        return false;
    }
}

/// The stored bytes of consecutive entries.
struct StoredBatch {
    std::string bytes;
    std::vector<std::size_t> ends;
    [[nodiscard]] std::string_view at(std::size_t index) const {
        const std::size_t begin = index == 0 ? 0 : ends[index - 1];
        return std::string_view(bytes).substr(begin, ends[index] - begin);
    }
};

struct DecodedBatch {
    StoredBatch stored;
    std::vector<std::optional<Entry>> entries;  ///< nothing where the bytes are no entry
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
        decoded.entries.reserve(stored.ends.size());
        for (std::size_t i = 0; i < stored.ends.size(); ++i) {
            auto entry = m_decoder.decode(stored.at(i));
            decoded.entries.push_back(entry ? std::optional(*std::move(entry)) : std::nullopt);
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
        m_books.expect(m_file.size());
        if (m_tree != nullptr) {
            m_tree->expect(m_file.size());
        }
        m_file.forEachEntry(0, m_file.size(), [&](std::uint64_t, std::string_view bytes) {
            m_stored.bytes += bytes;
            m_stored.ends.push_back(m_stored.bytes.size());
            return m_stored.ends.size() < batchSize || handOver();
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
    [[nodiscard]] std::int64_t total() const { return static_cast<std::int64_t>(m_file.size()); }

    /// Hands over what was read to be decoded, and folds what has come back. False: no more is wanted.
    bool handOver() {
        if (!m_stored.ends.empty()) {
            m_decoding.push_back(m_thread.decode(std::exchange(m_stored, StoredBatch())));
        }
        if (m_decoding.size() > batchesAhead) {
            foldNext();
        }
        return !m_ended;
    }

    void foldNext() {
        const DecodedBatch batch = m_decoding.front().get();
        m_decoding.pop_front();
        for (std::size_t i = 0; i < batch.entries.size(); ++i) {
            if (m_tree != nullptr) {
                m_tree->append(leafHash(batch.stored.at(i)));
            }
            if (!m_outcome.broken && !fold(batch.entries[i])) {
                m_ended = true;
                return;
            }
            ++m_number;
        }
        m_outcome.givenUp = m_progress && !m_progress(m_number, total());
        m_ended = m_outcome.givenUp;
    }

    /// False if nothing from here on is wanted.
    bool fold(const std::optional<Entry>& entry) {
        const bool readable = entry && entry->number == m_number;
        if (readable && entry->at > m_until) {
            return m_tree != nullptr;
        }
        if (!readable || !folded(m_books, *entry)) {
            m_outcome.broken = m_number;
        }
        return true;
    }

    const FundFile& m_file;
    MerkleTree* m_tree;
    Books& m_books;
    Instant m_until;
    const ReplayProgress& m_progress;
    ReplayOutcome m_outcome;
    std::int64_t m_number = 0;  ///< of the entry that is folded next
    bool m_ended = false;
    StoredBatch m_stored;
    std::deque<std::future<DecodedBatch>> m_decoding;
    DecodingThread m_thread;
};

}  // namespace

ReplayOutcome replay(const FundFile& file, MerkleTree* tree, Books& books, Instant until,
                     const ReplayProgress& progress) {
    return Replay(file, tree, books, until, progress).run();
}

}  // namespace alem
