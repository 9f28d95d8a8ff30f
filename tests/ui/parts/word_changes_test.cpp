#include "ui/parts/word_changes.h"

#include <gtest/gtest.h>

namespace alem {
namespace {

QString marked(const char* word) {
    return QStringLiteral("<span style='font-weight:600; text-decoration:underline'>%1</span>")
        .arg(QString::fromUtf8(word));
}

TEST(WordChanges, setsOffWhatOnlyOneOfThemHas) {
    const WordChanges changes =
        wordChanges(QStringLiteral("is 28 % or more for 3 closes"), QStringLiteral("is 27 % or more closes"));
    EXPECT_EQ(changes.before,
              QStringLiteral("is %1 % or more %2 %3 closes").arg(marked("28"), marked("for"), marked("3")));
    EXPECT_EQ(changes.after, QStringLiteral("is %1 % or more closes").arg(marked("27")));
}

TEST(WordChanges, leavesEqualTextsPlainAndEscapesWhatIsMarkup) {
    const WordChanges same = wordChanges(QStringLiteral("a < b"), QStringLiteral("a < b"));
    EXPECT_EQ(same.before, QStringLiteral("a &lt; b"));
    EXPECT_EQ(same.after, same.before);
    EXPECT_EQ(wordChanges({}, QStringLiteral("<b>")).after, marked("&lt;b&gt;"));
}

TEST(WordChanges, keepsNoBreakSpacesWithinTheirWord) {
    const WordChanges changes =
        wordChanges(QStringLiteral("de 28\u202f% au"), QStringLiteral("de 27\u202f% au"));
    EXPECT_EQ(changes.after, QStringLiteral("de %1 au").arg(marked("27\u202f%")));
}

}  // namespace
}  // namespace alem
