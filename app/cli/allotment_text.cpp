#include "app/cli/allotment_text.h"

#include <QStringList>

#include "ui/words/exchange_name.h"
#include "ui/words/names.h"

namespace alem::cli {

namespace {

std::optional<AllottedShare> readShare(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) {
        return std::nullopt;
    }
    const auto asset = AssetId::parse(text.substr(0, colon));
    const auto received = Amount::parse(text.substr(colon + 1));
    return asset && received ? std::optional(AllottedShare{*asset, *received}) : std::nullopt;
}

}  // namespace

std::optional<Allotment> readAllotment(std::string_view text) {
    const auto slash = text.find('/');
    const auto equals = text.find('=');
    if (slash == std::string_view::npos || equals == std::string_view::npos || slash > equals) {
        return std::nullopt;
    }
    const auto at = Instant::parse(text.substr(0, slash));
    const auto received = AssetId::parse(text.substr(slash + 1, equals - slash - 1));
    if (!at || !received) {
        return std::nullopt;
    }
    Allotment allotment{*at, *received, {}};
    for (std::size_t from = equals + 1; from <= text.size();) {
        const std::size_t end = std::min(text.find(',', from), text.size());
        const auto share = readShare(text.substr(from, end - from));
        if (!share) {
            return std::nullopt;
        }
        allotment.shares.push_back(*share);
        from = end + 1;
    }
    return allotment;
}

QString allotmentOption(const JointExchange& exchange) {
    QStringList shares;
    for (const JointExchange::Given& given : exchange.given) {
        shares << fromText(given.coin) + QStringLiteral(":…");
    }
    return QStringLiteral("--allot %1=%2")
        .arg(exchangeName(exchange.at, exchange.received), shares.join(u','));
}

}  // namespace alem::cli
