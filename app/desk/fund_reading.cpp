#include "app/desk/fund_reading.h"

#include "app/desk/diagnostics.h"

namespace alem {

Result<std::unique_ptr<FundReading>, OpenFault> FundReading::open(const std::filesystem::path& path,
                                                                  Instant known,
                                                                  const ReplayProgress& progress) {
    const Stopwatch watch;
    auto file = FundFile::open(path, Access::Read);
    if (!file) {
        return Fail{file.error()};
    }
    std::unique_ptr<FundReading> reading(new FundReading(std::move(*file)));
    const auto outcome = replay(reading->m_file, nullptr, reading->m_books, known, progress);
    reading->m_broken = outcome.broken;
    diagnose("read " + path.string() + " again, " + std::to_string(reading->books().size()) + " entries, " +
             watch.text());
    return outcome.givenUp ? nullptr : std::move(reading);
}

}  // namespace alem
