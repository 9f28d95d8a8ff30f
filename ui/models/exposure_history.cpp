#include "ui/models/exposure_history.h"

#include <map>

namespace alem {

namespace {

/// Units of each asset at one counterparty, brought forward from transaction to transaction.
class Held {
  public:
    Held(const Books& books, const CounterpartyId& counterparty)
        : m_books(books), m_counterparty(counterparty) {}

    void apply(const Transaction& transaction) {
        add(transaction.in, 1);
        add(transaction.out, -1);
        add(transaction.fee, -1);
    }
    [[nodiscard]] const std::map<AssetIndex, Int128>& units() const { return m_units; }

  private:
    void add(const Leg& leg, int sign) {
        if (leg.present() && m_books.accounts()[leg.account].counterparty == m_counterparty) {
            m_units[leg.asset] += sign * leg.units;
        }
    }

    const Books& m_books;
    CounterpartyId m_counterparty;
    std::map<AssetIndex, Int128> m_units;
};

std::optional<Amount> valueOf(const Books& books, AssetIndex asset, Int128 units, AssetIndex currency,
                              Instant at) {
    const auto path = books.valuationPrices().path(asset, currency, at);
    if (!path) {
        return std::nullopt;
    }
    return path->convert(Amount::ofUnits(units, decimalsOf(books.assets()[asset])),
                         decimalsOf(books.assets()[currency]));
}

}  // namespace

ExposureHistory exposureHistory(const Books& books, const CounterpartyId& counterparty, AssetIndex currency,
                                Instant until, int days, int points) {
    ExposureHistory history;
    const Zone& zone = books.zone();
    const Day last = zone.dayOf(until);
    const auto inEffect = books.transactions().inEffect(until);
    const Amount zero = Amount::zero(decimalsOf(books.assets()[currency]));
    std::map<AssetIndex, std::vector<Amount>> values;
    Held held(books, counterparty);
    std::size_t next = 0;
    for (int point = 0; point < points; ++point) {
        const Day day = last.plus(-days + days * (point + 1) / points);
        const Instant end = std::min(zone.endOf(day), until);
        for (; next < inEffect.size() && inEffect[next]->effective <= end; ++next) {
            held.apply(*inEffect[next]);
        }
        history.days.push_back(day);
        for (const auto& [asset, units] : held.units()) {
            auto& series = values[asset];
            series.resize(static_cast<std::size_t>(point), zero);
            const auto value = units == 0 ? std::optional(zero) : valueOf(books, asset, units, currency, end);
            history.complete = history.complete && value.has_value();
            series.push_back(value.value_or(zero));
        }
    }
    for (auto& [asset, series] : values) {
        history.series.push_back({asset, std::move(series)});
    }
    return history;
}

}  // namespace alem
