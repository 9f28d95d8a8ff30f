#pragma once

#include <filesystem>
#include <memory>

#include "app/audit/row_check.h"
#include "app/base/result.h"
#include "app/book/books.h"
#include "app/desk/replay.h"
#include "app/storage/fund_file.h"

namespace alem {

/// A fund's books read for themselves, beside whoever has the fund open: to see what was believed at an
/// instant, and to compute on another thread. They stay as they were read. One thread at a time.
class FundReading {
  public:
    /// Folds only what was sealed by `known`: ask broken() before the books. Null if `progress` gave up.
    /// Throws StorageFailure when the disk fails.
    static Result<std::unique_ptr<FundReading>, OpenFault> open(const std::filesystem::path& path,
                                                                Instant known,
                                                                const ReplayProgress& progress = {});

    [[nodiscard]] const Books& books() const { return m_books; }
    /// As Desk::broken(): the books end before that entry, and answer nothing.
    [[nodiscard]] const std::optional<LogFinding>& broken() const { return m_broken; }

  private:
    explicit FundReading(FundFile file)
        : m_file(std::move(file)),
          m_books([this](const Hash& hash) { return soundEvidence(m_file, hash); }) {}

    FundFile m_file;
    Books m_books;
    std::optional<LogFinding> m_broken;
};

}  // namespace alem
