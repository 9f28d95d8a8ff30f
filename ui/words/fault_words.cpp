#include "ui/words/fault_words.h"

#include "ui/words/names.h"

namespace alem {

QString openFaultSentence(const OpenFault& fault, const Wording& words) {
    const QString path = words.quoted(QString::fromStdString(fault.path.string()));
    if (fault.creating && fault.code == OpenFault::Code::NotFound) {
        return words.translate("Words", "The file %1 cannot be made: there is no such folder.").arg(path);
    }
    if (fault.creating && fault.code == OpenFault::Code::NotPermitted) {
        return words
            .translate("Words", "The file %1 cannot be made: the permissions of its folder do not allow it.")
            .arg(path);
    }
    switch (fault.code) {
        case OpenFault::Code::NotFound:
            return words.translate("Words", "There is no file %1.").arg(path);
        case OpenFault::Code::AlreadyExists:
            return words
                .translate("Words",
                           "The file %1 exists already; nothing is ever overwritten. Choose another name.")
                .arg(path);
        case OpenFault::Code::NotPermitted:
            return words.translate("Words", "The file %1 may not be opened: its permissions do not allow it.")
                .arg(path);
        case OpenFault::Code::ReadOnly:
            return words
                .translate("Words", "The fund %1 can only be read here; nothing can be recorded in it.")
                .arg(path);
        case OpenFault::Code::NetworkFileSystem:
            return words
                .translate("Words",
                           "The file %1 lies on a network file system (%2), whose locks cannot be relied on. "
                           "Keep the fund on a disk of this machine.")
                .arg(path, fromText(fault.fileSystem));
        case OpenFault::Code::InUse:
            return words.translate("Words", "Another desk has the fund %1 open. Close it there first.")
                .arg(path);
        case OpenFault::Code::NotAFund:
            return words.translate("Words", "The file %1 is not a fund of this program.").arg(path);
        case OpenFault::Code::NewerFormat:
            return words
                .translate("Words",
                           "The fund %1 was made by a later version of this program (format %2; this one "
                           "knows %3). Use that version.")
                .arg(path, Wording::plain(fault.versionFound), Wording::plain(fault.versionKnown));
        case OpenFault::Code::AlteredSchema:
            return words
                .translate("Words",
                           "The tables of the fund %1 have been altered by something else: it is not opened.")
                .arg(path);
    }
    return {};
}

std::string_view nameOf(OpenFault::Code code) {
    static constexpr std::string_view names[] = {"notFound",     "alreadyExists",     "notPermitted",
                                                 "readOnlyFile", "networkFileSystem", "inUse",
                                                 "notAFund",     "newerFormat",       "alteredSchema"};
    return names[static_cast<std::size_t>(code)];
}

QString keyFaultSentence(KeyFault fault, const QString& path, const Wording& words) {
    const QString quoted = words.quoted(path);
    switch (fault) {
        case KeyFault::NotFound:
            return words.translate("Words", "There is no key file %1.").arg(quoted);
        case KeyFault::Exists:
            return words.translate("Words", "The key file %1 exists already; keys are never overwritten.")
                .arg(quoted);
        case KeyFault::NotPermitted:
            return words.translate("Words", "The key file %1 may not be opened or written.").arg(quoted);
        case KeyFault::NotAKey:
            return words.translate("Words", "The file %1 is no encrypted Ed25519 key (PKCS#8, PEM).")
                .arg(quoted);
        case KeyFault::WrongPassphrase:
            return words.translate("Words", "The passphrase does not open the key file %1.").arg(quoted);
    }
    return {};
}

std::string_view nameOf(KeyFault fault) {
    static constexpr std::string_view names[] = {"keyNotFound", "keyExists", "keyNotPermitted", "notAKey",
                                                 "wrongPassphrase"};
    return names[static_cast<std::size_t>(fault)];
}

namespace {

/// What the value of a member must be.
QString kindSentence(const CodecFault& fault, const Wording& words) {
    using Kind = CodecFault::Kind;
    switch (fault.kind) {
        case Kind::Text:
            return words.translate("Words", "It must be a text of at most 4,096 bytes, and not empty.");
        case Kind::Identifier:
            return words.translate(
                "Words", "It must be an identifier of letters, digits and a few signs, and not empty.");
        case Kind::Amount:
            return words.translate("Words", "It must be a decimal text, such as \"40.5\".");
        case Kind::WholeNumber:
            return words.translate("Words", "It must be a whole number, without quotes.");
        case Kind::Instant:
            return words.translate("Words", "It must be an instant, such as \"2026-03-01T09:30:00Z\".");
        case Kind::Day:
            return words.translate("Words", "It must be a day, such as \"2026-03-01\".");
        case Kind::Hash:
            return words.translate("Words", "It must be a SHA-256 of 64 hexadecimal digits.");
        case Kind::Flag:
            return words.translate("Words", "It must be true or false, without quotes.");
        case Kind::Word:
            return words.translate("Words", "It must be one of: %1.").arg(fromText(fault.words));
        case Kind::List:
            return words.translate("Words", "It must be a list, each item of it of its kind.");
        case Kind::Object:
            return words.translate("Words", "It must be an object with the members that belong to it.");
        case Kind::None:
            break;
    }
    return words.translate("Words", "Amounts are decimal texts, such as \"40.5\"; numbers are whole.");
}

}  // namespace

std::string_view nameOf(CodecFault::Kind kind) {
    static constexpr std::string_view names[] = {"none",        "text",    "identifier", "amount",
                                                 "wholeNumber", "instant", "day",        "hash",
                                                 "flag",        "word",    "list",       "object"};
    return names[static_cast<std::size_t>(kind)];
}

QString codecFaultSentence(const CodecFault& fault, const Wording& words) {
    const QString member = words.quoted(fromText(fault.member));
    switch (fault.code) {
        case CodecFault::Code::Malformed:
            return words.translate("Words", "This is not a JSON object in valid UTF-8.");
        case CodecFault::Code::UnknownType:
            return words.translate("Words", "The type %1 is unknown.").arg(member);
        case CodecFault::Code::UnknownVersion:
            return words.translate("Words", "The version of %1 is unknown.").arg(member);
        case CodecFault::Code::MissingMember:
            return words.translate("Words", "The member %1 is missing.").arg(member);
        case CodecFault::Code::UnexpectedMember:
            return words.translate("Words", "The member %1 does not belong here, or stands twice.")
                .arg(member);
        case CodecFault::Code::BadValue:
            return words.translate("Words", "The value of %1 is not of its kind.").arg(member) + u' ' +
                   kindSentence(fault, words);
        case CodecFault::Code::NotCanonical:
            return words.translate("Words", "The bytes are not in canonical form (RFC 8785).");
    }
    return {};
}

std::string_view nameOf(CodecFault::Code code) {
    static constexpr std::string_view names[] = {"malformed",     "unknownType",      "unknownVersion",
                                                 "missingMember", "unexpectedMember", "badValue",
                                                 "notCanonical"};
    return names[static_cast<std::size_t>(code)];
}

namespace {

QString faultOfFile(FormatFaultCode code, const Wording& words) {
    switch (code) {
        case FormatFaultCode::EmptyFile:
            return words.translate("Words", "the file is empty");
        case FormatFaultCode::FileTooLarge:
            return words.translate("Words", "the file is too large");
        case FormatFaultCode::TooManyRows:
            return words.translate("Words", "the file has too many rows");
        case FormatFaultCode::MalformedUtf8:
            return words.translate("Words", "the text is not valid UTF-8");
        case FormatFaultCode::NulByte:
            return words.translate("Words", "there is a NUL byte");
        case FormatFaultCode::LineTooLong:
            return words.translate("Words", "the line is too long");
        case FormatFaultCode::TooManyColumns:
            return words.translate("Words", "there are too many columns");
        case FormatFaultCode::StrayQuote:
            return words.translate("Words", "a quotation mark stands where none belongs");
        case FormatFaultCode::UnclosedQuote:
            return words.translate("Words", "a quoted field never ends");
        case FormatFaultCode::BareCarriageReturn:
            return words.translate("Words", "a carriage return stands without a line feed");
        case FormatFaultCode::ColumnCount:
            return words.translate("Words", "the row has another number of columns");
        case FormatFaultCode::OtherSeparator:
            return words.translate("Words", "columns are separated by commas, and by nothing else");
        case FormatFaultCode::HeaderUnknown:
            return words.translate("Words", "the header is none that is known");
        case FormatFaultCode::ColumnMissing:
            return words.translate("Words", "a column is missing");
        case FormatFaultCode::ColumnTwice:
            return words.translate("Words", "a column stands twice");
        case FormatFaultCode::MalformedJson:
            return words.translate("Words", "this is no sound JSON");
        case FormatFaultCode::NotKlines:
            return words.translate("Words", "this JSON is no list of bars (klines)");
        case FormatFaultCode::UnexpectedJson:
            return words.translate("Words", "the JSON has another shape");
        case FormatFaultCode::SeveralUsers:
            return words.translate("Words", "the row is of another user than the rows before it");
        default:
            return {};
    }
}

QString faultOfField(FormatFaultCode code, const Wording& words) {
    switch (code) {
        case FormatFaultCode::EmptyField:
            return words.translate("Words", "the field is empty");
        case FormatFaultCode::NotANumber:
            return words.translate("Words", "this is no number");
        case FormatFaultCode::DecimalComma:
            return words.translate("Words", "a comma stands where a decimal point is due");
        case FormatFaultCode::TooManyDecimals:
            return words.translate("Words", "there are too many decimals");
        case FormatFaultCode::TooLarge:
            return words.translate("Words", "the number is too large");
        case FormatFaultCode::NotAnInstant:
            return words.translate("Words", "this is no date and time");
        case FormatFaultCode::InstantOutOfRange:
            return words.translate("Words", "the date is out of range");
        case FormatFaultCode::ZoneNeeded:
            return words.translate("Words",
                                   "the times are local and the file does not name their zone: state its "
                                   "offset from UTC");
        case FormatFaultCode::IntervalNeeded:
            return words.translate("Words", "there are too few bars to tell their interval");
        default:
            return faultOfFile(code, words);
    }
}

}  // namespace

QString formatFaultReason(FormatFaultCode code, const Wording& words) {
    return faultOfField(code, words);
}

/// What was found and expected, after a sentence about a fault.
static QString withEvidence(QString sentence, const FormatFault& fault, const Wording& words) {
    if (!fault.found.empty()) {
        sentence +=
            QChar(u' ') + words.translate("Words", "Found: %1.").arg(words.quoted(fromText(fault.found)));
    }
    if (!fault.expected.empty()) {
        // Names of columns, or forms of a date: any of them will do.
        const QString expected =
            fault.expected.find(", ") == std::string::npos || (fault.code != FormatFaultCode::ColumnMissing &&
                                                               fault.code != FormatFaultCode::NotAnInstant)
                ? words.translate("Words", "Expected: %1.")
                : words.translate("Words", "Expected, one of these: %1.");
        sentence += QChar(u' ') + expected.arg(words.quoted(fromText(fault.expected)));
    }
    return sentence;
}

QString formatFaultSentence(const FormatFault& fault, const Wording& words) {
    const QString what = faultOfField(fault.code, words);
    return withEvidence(fault.line > 0
                            ? words.translate("Words", "Line %1, column %2: %3.")
                                  .arg(Wording::plain(fault.line), Wording::plain(fault.column), what)
                            : words.translate("Words", "The file cannot be read: %1.").arg(what),
                        fault, words);
}

QString formatFaultReason(const FormatFault& fault, const Wording& words) {
    QString what = faultOfField(fault.code, words);
    what.replace(0, 1, what.left(1).toUpper());
    return withEvidence(what + u'.', fault, words);
}

QString failureSentence(const StorageFailure& failure, const Wording& words) {
    if (failure.commitUnknown()) {
        return words.translate("Words",
                               "The disk failed while the act was being sealed. Open the fund again to see "
                               "whether it is there before repeating it.");
    }
    switch (failure.kind()) {
        case FailureKind::Full:
            return words.translate("Words", "The disk is full. Nothing was recorded.");
        case FailureKind::Locked:
            return words.translate("Words", "The file is locked by another program. Nothing was recorded.");
        case FailureKind::Corrupt:
            return words.translate("Words",
                                   "The file is damaged and cannot be read in full. Nothing was changed in "
                                   "it; restore it from a copy.");
        default:
            return words.translate("Words", "Reading or writing the disk failed. Nothing was recorded.");
    }
}

}  // namespace alem
