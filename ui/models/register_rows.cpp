#include "ui/models/register_rows.h"

#include "app/audit/key.h"
#include "app/book/fiat.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

/// Several roles as one fact: a bit for each.
std::int64_t roleBits(const std::vector<Role>& roles) {
    std::int64_t bits = 0;
    for (const Role role : roles) {
        bits |= std::int64_t{1} << static_cast<int>(role);
    }
    return bits;
}

QString rolesWord(std::int64_t bits, const Wording& words) {
    QStringList said;
    for (std::size_t i = 0; i < EnumNames<Role>::names.size(); ++i) {
        if ((bits >> i & 1) != 0) {
            said.append(roleWord(static_cast<Role>(i), words));
        }
    }
    return words.list(said);
}
QString roleOf(std::int64_t role, const Wording& words) {
    return roleWord(static_cast<Role>(role), words);
}
QString classOf(std::int64_t assetClass, const Wording& words) {
    return assetClassWord(static_cast<AssetClass>(assetClass), words);
}
QString methodOf(std::int64_t method, const Wording& words) {
    return lotMethodWord(static_cast<LotMethod>(method), words);
}
QString tierOf(std::int64_t tier, const Wording& words) {
    return tierWord(static_cast<Tier>(tier), words);
}
QString segregationOf(std::int64_t segregation, const Wording& words) {
    return segregationWord(static_cast<Segregation>(segregation), words);
}
QString anySource(std::int64_t, const Wording& words) {
    return words.translate("Models", "The latest of any source");
}
QString always(std::int64_t, const Wording& words) {
    return words.translate("Models", "always", "an act needs a second person");
}

Cell stateCell(bool active, Cell::Say say) {
    return Cell::stateWord(active ? State::Sound : State::Idle, say, active ? 1 : 0);
}

std::vector<FactRow> officerRows(const Books& books) {
    std::vector<FactRow> rows;
    for (const auto& [facts, entry] : books.officers().all()) {
        const auto key = PublicKey::fromBase64(facts.publicKey);
        rows.push_back(
            {fromText(facts.officer.view()),
             {Cell::name(fromText(facts.name), Emphasis::Medium), Cell::name(fromText(facts.officer.view())),
              Cell::words(rolesWord, roleBits(facts.roles)),
              Cell::name(key ? fromText(key->fingerprint()) : QString()),
              stateCell(facts.active, officerStandingWord), Cell::integer(entry, Emphasis::Secondary)},
             false,
             {}});
    }
    return rows;
}

std::vector<FactRow> assetRows(const Books& books, Instant at) {
    std::vector<FactRow> rows;
    for (const auto& [facts, entry] : books.assets().all()) {
        const AssetIndex asset = books.assets().indexOf(facts.asset);
        const ValuationDesignation* sources = books.valuationSources().at(asset, at);
        const bool lots = !isFiat(facts);
        rows.push_back(
            {fromText(facts.asset.view()),
             {Cell::assetName(fromText(facts.asset.view()), fromText(facts.name)),
              Cell::words(classOf, static_cast<std::int64_t>(facts.assetClass)),
              Cell::name(fromText(facts.network)),
              lots ? Cell::words(methodOf, static_cast<std::int64_t>(books.lotPolicies().at(asset, at)))
                   : Cell{},
              sources != nullptr ? Cell::name(fromText(sources->facts.sources.front()))
                                 : Cell::words(anySource, 0, Emphasis::Secondary),
              Cell::integer(entry, Emphasis::Secondary)},
             false,
             {}});
    }
    return rows;
}

std::vector<FactRow> accountRows(const Books& books) {
    std::vector<FactRow> rows;
    for (const auto& [facts, entry] : books.accounts().all()) {
        rows.push_back(
            {fromText(facts.account.view()),
             {Cell::name(accountTitle(facts.account, &books), Emphasis::Medium),
              Cell::name(fromText(facts.account.view())),
              Cell::words(tierOf, static_cast<std::int64_t>(facts.tier)),
              Cell::words(segregationOf, static_cast<std::int64_t>(facts.segregation)),
              stateCell(facts.active, accountStandingWord), Cell::integer(entry, Emphasis::Secondary)},
             false,
             {}});
    }
    return rows;
}

std::vector<FactRow> policyRows(const Books& books, const Wording& words) {
    std::vector<FactRow> rows;
    for (const ApprovalRule& rule : books.approvals().policy().rules) {
        rows.push_back({QString::number(rows.size()),
                        {Cell::name(actWord(rule.act, words), Emphasis::Medium),
                         rule.above ? Cell::number(*rule.above) : Cell::words(always),
                         Cell::words(roleOf, static_cast<std::int64_t>(rule.role))},
                        false,
                        {}});
    }
    return rows;
}

QString officerTitle(int column, const Wording& words) {
    switch (column) {
        case 0:
            return words.translate("Models", "Officer");
        case 1:
            return words.translate("Models", "Identifier");
        case 2:
            return words.translate("Models", "Roles");
        case 3:
            return words.translate("Models", "Key", "fingerprint of a public key");
        default:
            return words.translate("Models", "State");
    }
}

QString assetTitle(int column, const Wording& words) {
    switch (column) {
        case 0:
            return words.translate("Models", "Asset");
        case 1:
            return words.translate("Models", "Class");
        case 2:
            return words.translate("Models", "Network");
        case 3:
            return words.translate("Models", "Lots");
        default:
            return words.translate("Models", "Valued by");
    }
}

QString accountColumnTitle(int column, const Wording& words) {
    switch (column) {
        case 0:
            return words.translate("Models", "Account");
        case 1:
            return words.translate("Models", "Identifier");
        case 2:
            return words.translate("Models", "Tier");
        case 3:
            return words.translate("Models", "Segregation");
        default:
            return words.translate("Models", "State");
    }
}

QString policyTitle(int column, const QString& currency, const Wording& words) {
    switch (column) {
        case 0:
            return words.translate("Models", "Act");
        case 1:
            return words.translate("Models", "Above, %1").arg(currency);
        case 2:
            return words.translate("Models", "Who must agree");
        default:
            return {};
    }
}

}  // namespace

QString officerStandingWord(std::int64_t active, const Wording& words) {
    return active != 0 ? words.translate("Models", "active", "an officer")
                       : words.translate("Models", "no longer active", "an officer");
}

QString accountStandingWord(std::int64_t active, const Wording& words) {
    return active != 0 ? words.translate("Models", "open", "an account")
                       : words.translate("Models", "closed", "an account");
}

std::vector<FactRow> registerRows(RegisterPart part, const Books& books, Instant at, const Wording& words) {
    switch (part) {
        case RegisterPart::Officer:
            return officerRows(books);
        case RegisterPart::Asset:
            return assetRows(books, at);
        case RegisterPart::Account:
            return accountRows(books);
        case RegisterPart::Policy:
            break;
    }
    return policyRows(books, words);
}

QString registerTitle(RegisterPart part, int column, const QString& currency, const Wording& words) {
    if (part == RegisterPart::Policy) {
        return policyTitle(column, currency, words);
    }
    if (column == registerColumns - 1) {
        return words.translate("Models", "Entry");
    }
    switch (part) {
        case RegisterPart::Officer:
            return officerTitle(column, words);
        case RegisterPart::Asset:
            return assetTitle(column, words);
        default:
            return accountColumnTitle(column, words);
    }
}

}  // namespace alem
