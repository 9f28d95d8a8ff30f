#include "tests/ui/frame/fund_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

#include "app/book/approvals.h"
#include "app/book/transactions.h"
#include "app/event/enums.h"
#include "ui/words/rule_words.h"

namespace alem::test {

namespace {

template <class... Enums>
QSet<QString> namesOf() {
    QSet<QString> names;
    const auto add = [&names](const auto& all) {
        for (const std::string_view name : all) {
            names.insert(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
        }
    };
    (add(EnumNames<Enums>::names), ...);
    return names;
}

/// Texts in a JSON value, but not the names of members.
void collect(const QJsonValue& value, QSet<QString>& texts) {
    if (value.isString()) {
        texts.insert(value.toString());
    } else if (value.isArray()) {
        for (const QJsonValue& element : value.toArray()) {
            collect(element, texts);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.key() != QLatin1String("type")) {
                collect(member.value(), texts);
            }
        }
    }
}

/// A rule is shown in both tongues at once, and its metrics as its sentence names them.
void collect(const Rule& rule, const PartyNames& parties, QSet<QString>& texts) {
    for (const Language language : {Language::English, Language::French}) {
        texts.insert(ruleSentences(rule, Wording::of(language), parties));
    }
    for (const RuleCondition* condition : {&rule.fire, &rule.clear}) {
        for (const RuleTerm& term : condition->terms) {
            for (const RuleComparison& comparison : term.comparisons) {
                texts.insert(QString::fromStdString(print(comparison.metric)));
            }
        }
    }
}

}  // namespace

FundWords::FundWords(const Desk& desk) {
    QSet<QString> texts;
    for (std::int64_t number = 0; number < desk.size(); ++number) {
        const auto bytes = desk.entryBytes(number);
        collect(QJsonDocument::fromJson(QByteArray::fromStdString(bytes.value_or(std::string()))).object(),
                texts);
    }
    for (const DoctrineVersion& version : desk.books().doctrines().versions()) {
        for (const NamedRule& rule : version.rules) {
            collect(rule.rule, partyNames(version.facts.document.words, desk.books()), texts);
        }
    }
    // What a rule calls a venue.
    for (const KnownMarket& market : desk.books().knownMarkets()) {
        texts.insert(QString::fromStdString(std::string(market.venue.view())));
    }
    // The names of the core's values are no data: where one is shown, somebody forgot its word.
    texts.subtract(namesOf<Role, AssetClass, CounterpartyRole, Tier, Segregation, ReceiptSource, FeeKind,
                           LotMethod, ProposalState, TransactionKind>());
    for (const QString& text : texts) {
        if (text.size() > 1) {
            m_data.append(text);
        }
    }
    std::sort(m_data.begin(), m_data.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
}

QString FundWords::programsWords(const QString& text) const {
    static const QRegularExpression keys(QStringLiteral("\\b(Ctrl|Alt|Shift|Esc|F\\d+)(\\+[^\\s,;)]+)*"));
    static const QRegularExpression paths(QStringLiteral("(^|(?<=[“« \\x{202F}]))/[^\\s”»]+"));
    static const QRegularExpression zones(QStringLiteral("\\b[A-Z][A-Za-z]+(/[A-Za-z0-9_+-]+)+"));
    static const QRegularExpression hashes(QStringLiteral("\\b[0-9a-f]{2,}…?[0-9a-f]*\\b"));
    static const QRegularExpression marks(QStringLiteral("[^\\p{L}]+"));
    static const QRegularExpression lonely(QStringLiteral("(^| )\\p{L}(?= |$)"));
    if (text.startsWith(u'{')) {
        return {};  // the canonical bytes of an entry
    }
    QString rest = text;
    rest.replace(paths, QStringLiteral(" "));
    rest.replace(zones, QStringLiteral(" "));
    for (const QString& data : m_data) {
        if (!rest.contains(data)) {
            continue;
        }
        static const QString edge = QStringLiteral("(?<!\\p{L})%1(?!\\p{L})");
        rest.replace(QRegularExpression(edge.arg(QRegularExpression::escape(data))), QStringLiteral(" "));
    }
    rest.replace(keys, QStringLiteral(" "));
    rest.replace(hashes, QStringLiteral(" "));
    rest.replace(marks, QStringLiteral(" "));
    rest.replace(lonely, QStringLiteral(" "));
    return rest.simplified();
}

}  // namespace alem::test
