#include <functional>
#include <map>

#include "ui/words/kind_words.h"

namespace alem {

namespace {

using Words = std::map<std::string_view, QString, std::less<>>;

QString lookUp(const Words& table, std::string_view name) {
    const auto at = table.find(name);
    return at == table.end() ? QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))
                             : at->second;
}

Words actTable(const Wording& words) {
    return {
        {"createFund", words.translate("Words", "Creation of the fund")},
        {"registerOfficer", words.translate("Words", "Registration of an officer")},
        {"changeOfficer", words.translate("Words", "Change of an officer")},
        {"registerAsset", words.translate("Words", "Registration of an asset")},
        {"changeAsset", words.translate("Words", "Change of an asset")},
        {"registerCounterparty", words.translate("Words", "Registration of a counterparty")},
        {"changeCounterparty", words.translate("Words", "Change of a counterparty")},
        {"registerAccount", words.translate("Words", "Registration of an account")},
        {"changeAccount", words.translate("Words", "Change of an account")},
        {"setLimit", words.translate("Words", "Limit")},
        {"setLotPolicy", words.translate("Words", "Lot policy")},
        {"setValuationSources", words.translate("Words", "Sources of valuation")},
        {"recordPurchase", words.translate("Words", "Purchase")},
        {"recordSale", words.translate("Words", "Sale")},
        {"recordTransfer", words.translate("Words", "Transfer")},
        {"recordReceipt", words.translate("Words", "Receipt")},
        {"recordFee", words.translate("Words", "Fee")},
        {"recordWithdrawal", words.translate("Words", "Withdrawal")},
        {"reverseEntry", words.translate("Words", "Reversal")},
        {"importStatement", words.translate("Words", "Statement import")},
        {"setPrice", words.translate("Words", "Price")},
        {"importPriceHistory", words.translate("Words", "Price history import")},
        {"setApprovalPolicy", words.translate("Words", "Approval policy")},
        {"approve", words.translate("Words", "Approval")},
        {"reject", words.translate("Words", "Rejection")},
        {"handOutCheckpoint", words.translate("Words", "Checkpoint")},
        {"exportReport", words.translate("Words", "Export of a report")},
        {"adoptDoctrine", words.translate("Words", "Adoption of a doctrine")},
        {"reviseRules", words.translate("Words", "Revision of rules")},
        {"stepCase", words.translate("Words", "Step in a case")},
    };
}

Words tradeFields(const Wording& words) {
    return {
        {"account", words.translate("Words", "Account")},
        {"asset", words.translate("Words", "Asset")},
        {"destination", words.translate("Words", "Destination")},
        {"effective", words.translate("Words", "Effective")},
        {"evidence", words.translate("Words", "Evidence")},
        {"fee", words.translate("Words", "Fee")},
        {"feeAccount", words.translate("Words", "Fee account")},
        {"feeAsset", words.translate("Words", "Fee asset")},
        {"from", words.translate("Words", "From", "account")},
        {"kind", words.translate("Words", "Kind")},
        {"note", words.translate("Words", "Note")},
        {"paid", words.translate("Words", "Paid")},
        {"paidAsset", words.translate("Words", "Paid in")},
        {"paidFrom", words.translate("Words", "Paid from")},
        {"price", words.translate("Words", "Price")},
        {"quantity", words.translate("Words", "Quantity")},
        {"received", words.translate("Words", "Received")},
        {"receivedAsset", words.translate("Words", "Received asset")},
        {"receivedIn", words.translate("Words", "Received in", "account")},
        {"reference", words.translate("Words", "Reference")},
        {"time", words.translate("Words", "Time")},
        {"stated", words.translate("Words", "Per unit or in all")},
        {"source", words.translate("Words", "Source")},
        {"to", words.translate("Words", "To", "account")},
        {"value", words.translate("Words", "Fair value")},
    };
}

Words doctrineFields(const Wording& words) {
    return {
        {"asker", words.translate("Words", "Proposed by")},
        {"author", words.translate("Words", "Proposed by")},
        {"base", words.translate("Words", "Version that is changed")},
        {"doctrine", words.translate("Words", "Version of the doctrine")},
        {"document", words.translate("Words", "Document")},
        {"firing", words.translate("Words", "Firing", "of a rule, the noun")},
        {"id", words.translate("Words", "Identifier")},
        {"inputs", words.translate("Words", "SHA-256 of what was measured on")},
        {"owner", words.translate("Words", "Owner")},
        {"ownerRole", words.translate("Words", "Owning role")},
        {"precedents", words.translate("Words", "Precedents")},
        {"rationaleEn", words.translate("Words", "Rationale (English)")},
        {"rationaleFr", words.translate("Words", "Rationale (French)")},
        {"removed", words.translate("Words", "Rules taken out")},
        {"role", words.translate("Words", "Role")},
        {"rule", words.translate("Words", "Rule")},
        {"sentence", words.translate("Words", "Sentence")},
        {"step", words.translate("Words", "Step")},
        {"text", words.translate("Words", "Text")},
        {"title", words.translate("Words", "Title")},
        {"titleEn", words.translate("Words", "Title (English)")},
        {"titleFr", words.translate("Words", "Title (French)")},
        {"values", words.translate("Words", "Values")},
        {"version", words.translate("Words", "Version")},
        {"word", words.translate("Words", "Word")},
        {"words", words.translate("Words", "Meaning of the words")},
    };
}

Words registerFields(const Wording& words) {
    return {
        {"active", words.translate("Words", "Active")},
        {"asOf", words.translate("Words", "As of")},
        {"first", words.translate("Words", "First entry")},
        {"format", words.translate("Words", "Format")},
        {"knownAt", words.translate("Words", "As known at")},
        {"language", words.translate("Words", "Language")},
        {"last", words.translate("Words", "Last entry")},
        {"report", words.translate("Words", "Report")},
        {"addresses", words.translate("Words", "Addresses")},
        {"class", words.translate("Words", "Class")},
        {"contract", words.translate("Words", "Contract")},
        {"counterparty", words.translate("Words", "Counterparty")},
        {"currencies", words.translate("Words", "Currencies")},
        {"currency", words.translate("Words", "Currency")},
        {"decimals", words.translate("Words", "Decimals")},
        {"entry", words.translate("Words", "Entry")},
        {"expires", words.translate("Words", "Expires")},
        {"expiryHours", words.translate("Words", "Hours until a proposal expires")},
        {"fileName", words.translate("Words", "File")},
        {"group", words.translate("Words", "Group")},
        {"hard", words.translate("Words", "Hard limit")},
        {"issuer", words.translate("Words", "Issuer")},
        {"jurisdiction", words.translate("Words", "Jurisdiction")},
        {"leftOut", words.translate("Words", "Lines left out")},
        {"lines", words.translate("Words", "Lines of the statement")},
        {"readings", words.translate("Words", "Unknown operations")},
        {"allotments", words.translate("Words", "Coins exchanged at once")},
        {"shares", words.translate("Words", "What each brought", "coins given in an exchange")},
        {"as", words.translate("Words", "Read as")},
        {"operation", words.translate("Words", "Operation")},
        {"lei", words.translate("Words", "LEI")},
        {"licenceNumber", words.translate("Words", "Number of the licence")},
        {"licenceExpires", words.translate("Words", "Licence expires")},
        {"method", words.translate("Words", "Method")},
        {"name", words.translate("Words", "Name")},
        {"network", words.translate("Words", "Network")},
        {"officer", words.translate("Words", "Officer")},
        {"officers", words.translate("Words", "Officers")},
        {"offsetMinutes", words.translate("Words", "Time zone of the file")},
        {"origin", words.translate("Words", "Origin of the log")},
        {"peg", words.translate("Words", "Pegged to")},
        {"policy", words.translate("Words", "Approval policy")},
        {"proposal", words.translate("Words", "Proposal")},
        {"publicKey", words.translate("Words", "Public key")},
        {"quote", words.translate("Words", "Quoted in")},
        {"rating", words.translate("Words", "Rating")},
        {"reason", words.translate("Words", "Reason")},
        {"regulator", words.translate("Words", "Regulator")},
        {"roles", words.translate("Words", "Roles")},
        {"rules", words.translate("Words", "Rules")},
        {"segregation", words.translate("Words", "Segregation")},
        {"soft", words.translate("Words", "Soft limit")},
        {"sources", words.translate("Words", "Sources of valuation")},
        {"toleranceBasisPoints", words.translate("Words", "Tolerance, basis points")},
        {"staleHours", words.translate("Words", "Hours until a price is stale")},
        {"suspended", words.translate("Words", "Suspended")},
        {"tier", words.translate("Words", "Tier")},
        {"zone", words.translate("Words", "Time zone")},
    };
}

}  // namespace

QString actWord(std::string_view actName, const Wording& words) {
    return lookUp(actTable(words), actName);
}

QString fieldWord(std::string_view field, const Wording& words) {
    Words table = tradeFields(words);
    table.merge(registerFields(words));
    table.merge(doctrineFields(words));
    return lookUp(table, field);
}

}  // namespace alem
