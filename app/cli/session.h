#pragma once

#include <memory>

#include "app/base/result.h"
#include "app/cli/console.h"
#include "app/desk/desk.h"

namespace alem::cli {

/// Opens the fund of -f. Complaint: usage where no fund was named, why it cannot be opened, noFund where
/// nothing was ever recorded in it, or brokenLog (status 4): the books end before an entry that cannot be
/// read, and no figure is given from them.
Result<std::unique_ptr<Desk>, Complaint> openFund(Console& console, Access access);

/// The same for what asks nothing of the books: also a fund with a broken log, or without an entry.
Result<std::unique_ptr<Desk>, Complaint> openFundAsIs(Console& console, Access access);

/// Opens it for writing and signs the officer of --officer in, with the key from the keys folder.
Result<std::unique_ptr<Desk>, Complaint> openSignedIn(Console& console);

/// The log's key, sealed for the officer who is signed in.
Result<SigningKey, Complaint> openLogKey(Console& console);

/// What another source says against a price that is about to be stated, in a sentence and as the member
/// `doubt` of --json; neither where nothing does. To be asked before it is recorded.
struct PriceDoubt {
    QString sentence;
    Json member = Json::object();
};
PriceDoubt doubtAbout(const PriceFacts& stated, const Books& books, const Wording& words);

/// Tells what became of an act, and gives the status to leave with. `besides`: members that the document of
/// --json has too.
ExitStatus tellRecorded(Console& console, const Desk& desk, const Result<Recorded, Refusal>& result,
                        const Json& besides = Json::object());

}  // namespace alem::cli
