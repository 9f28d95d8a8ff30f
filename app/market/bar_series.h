#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace alem {

/// An interval of trade that has closed. Prices in the quote currency, volume in units of the asset. Not a
/// number where the source had none.
struct Bar {
    double open = 0;
    double high = 0;
    double low = 0;
    double close = 0;
    double volume = 0;
};

/// Closed bars of one market and interval, oldest first, in columns: what measures and charts run over. Held
/// apart so that a pass over closes reads closes only. Doubles are for statistics and drawing; what is worth
/// money is in Amounts (app/value).
class BarSeries {
  public:
    explicit BarSeries(std::int64_t intervalMilliseconds = 0) : m_interval(intervalMilliseconds) {}

    /// Room for so many bars in all.
    void expect(std::size_t bars);
    /// Adds the next bar, stamped by its opening in milliseconds since 1970 (UTC); it must open after the
    /// last one.
    void append(std::int64_t openTime, const Bar& bar);

    [[nodiscard]] std::int64_t interval() const { return m_interval; }
    [[nodiscard]] std::size_t size() const { return m_openTimes.size(); }
    [[nodiscard]] bool empty() const { return m_openTimes.empty(); }
    [[nodiscard]] Bar operator[](std::size_t index) const {
        return {m_opens[index], m_highs[index], m_lows[index], m_closes[index], m_volumes[index]};
    }
    [[nodiscard]] std::int64_t openTime(std::size_t index) const { return m_openTimes[index]; }
    /// When the bar was complete.
    [[nodiscard]] std::int64_t closeTime(std::size_t index) const { return m_openTimes[index] + m_interval; }

    [[nodiscard]] const std::vector<std::int64_t>& openTimes() const { return m_openTimes; }
    [[nodiscard]] const std::vector<double>& opens() const { return m_opens; }
    [[nodiscard]] const std::vector<double>& highs() const { return m_highs; }
    [[nodiscard]] const std::vector<double>& lows() const { return m_lows; }
    [[nodiscard]] const std::vector<double>& closes() const { return m_closes; }
    [[nodiscard]] const std::vector<double>& volumes() const { return m_volumes; }

  private:
    std::int64_t m_interval;
    std::vector<std::int64_t> m_openTimes;
    std::vector<double> m_opens;
    std::vector<double> m_highs;
    std::vector<double> m_lows;
    std::vector<double> m_closes;
    std::vector<double> m_volumes;
};

}  // namespace alem
