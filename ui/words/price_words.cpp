#include "ui/words/price_words.h"

#include <cstdlib>

#include "ui/words/names.h"

namespace alem {

namespace {

QString money(const Amount& price, const AssetId& quote, const Wording& words) {
    const auto shorter = Amount::parse(price.shortText(2));
    return words.money(shorter.ok() ? *shorter : price, fromText(quote.view()));
}

}  // namespace

QString differenceWord(std::int64_t basisPoints, const Wording& words) {
    return words.percent(Amount::ofUnits(basisPoints, 2), {.plus = true});
}

QString contradictionSentence(const StatementContradiction& contradiction, const Wording& words) {
    const QString apart = words.percent(Amount::ofUnits(std::abs(contradiction.differenceBasisPoints), 2));
    const QString sentence =
        contradiction.differenceBasisPoints > 0
            ? words.translate("Words", "%1 states %2 for 1 %3: %4 above the price used, %5",
                              "%1 is a source of prices, %2 its price, %3 an asset, %4 percent")
            : words.translate("Words", "%1 states %2 for 1 %3: %4 below the price used, %5",
                              "%1 is a source of prices, %2 its price, %3 an asset, %4 percent");
    return sentence.arg(
        fromText(contradiction.source), money(contradiction.price, contradiction.quote, words),
        fromText(contradiction.asset.view()), apart, money(contradiction.used, contradiction.quote, words));
}

QString doubtSentence(const PriceContradiction& doubt, const Books& books, const Wording& words) {
    const AssetId& quote = books.assets()[doubt.quote].asset;
    return words
        .translate("Words", "%1 for 1 %2 is far from what %3 states: %4, %5.",
                   "%1 and %4 are prices, %2 an asset, %3 a source of prices, %5 a moment")
        .arg(money(doubt.used, quote, words), fromText(books.assets()[doubt.asset].asset.view()),
             fromText(doubt.source), money(doubt.price, quote, words), words.moment(doubt.at, books.zone()));
}

QString sourcesInOrder(const std::vector<std::string>& sources, const Wording& words) {
    QString line;
    for (const std::string& source : sources) {
        line = line.isEmpty() ? fromText(source)
                              : words.translate("Words", "%1, then %2", "sources of prices, in order")
                                    .arg(line, fromText(source));
    }
    return line;
}

QString designationLine(const ValuationDesignation& designation, const Wording& words) {
    return words.translate("Words", "%1, from %2; tolerance %3", "%1 are sources of prices, %2 is a day")
        .arg(sourcesInOrder(designation.facts.sources, words), words.longDate(designation.facts.from),
             words.percent(Amount::ofUnits(designation.toleranceBasisPoints, 2)));
}

QString translatedCostsSentence(const AssetId& keptIn, const Wording& words) {
    return words
        .translate("Words",
                   "Costs are kept in %1 and translated at the same rate as the values: they and the gains "
                   "move with it.")
        .arg(fromText(keptIn.view()));
}

}  // namespace alem
