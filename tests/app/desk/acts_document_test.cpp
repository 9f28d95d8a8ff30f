#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <sstream>
#include <vector>

#include "app/audit/sha256.h"
#include "app/demo/demo_fund.h"
#include "app/demo/demo_officers.h"
#include "app/desk/acts.h"
#include "app/desk/desk.h"
#include "app/desk/proposing.h"
#include "tests/app/storage/temporary_folder.h"

namespace alem::test {

namespace {

/// The names of an act's members: its own, and those of the objects inside.
class MemberNames {
  public:
    template <class T>
    void operator()(std::string_view name, const T&) {
        (m_depth == 0 ? own : nested).insert(std::string(name));
        enter<T>();
    }

    std::set<std::string> own;
    std::set<std::string> nested;

  private:
    template <class T>
    void enter() {
        if constexpr (requires(T value, MemberNames names) { T::fields(value, names); }) {
            ++m_depth;
            const T value{};
            T::fields(value, *this);
            --m_depth;
        } else if constexpr (requires { typename T::value_type; } && !std::is_same_v<T, std::string>) {
            enter<typename T::value_type>();
        }
    }

    int m_depth = 0;
};

template <class... Acts>
std::map<std::string, MemberNames> namesIn(std::variant<Acts...>*) {
    std::map<std::string, MemberNames> names;
    const auto add = [&]<class One>() {
        const One act;
        One::fields(act, names[std::string(One::typeName)]);
    };
    (add.template operator()<Acts>(), ...);
    return names;
}

/// Every act that the desk knows, with its members.
const std::map<std::string, MemberNames>& acts() {
    static const auto names = namesIn(static_cast<Act*>(nullptr));
    return names;
}

/// A fenced block, and the line of text above it.
struct Block {
    std::string language;
    std::string text;
    std::string above;
};

struct Document {
    std::string text;
    std::map<std::string, std::string> sections;  ///< by heading
    std::vector<Block> blocks;
};

Document read(const std::string& path) {
    Document document;
    std::ifstream in(std::string(ALEM_SOURCE_DIR) + "/" + path);
    EXPECT_TRUE(in.good()) << path;
    std::string heading;
    std::string above;
    std::optional<Block> open;
    for (std::string line; std::getline(in, line);) {
        document.text += line + '\n';
        if (line.starts_with("```")) {
            if (open) {
                document.blocks.push_back(*std::move(open));
                open.reset();
            } else {
                open = Block{line.substr(3), {}, above};
            }
        } else if (open) {
            open->text += line + '\n';
        } else {
            heading = line.starts_with("### ") ? line.substr(4) : line.starts_with("## ") ? "" : heading;
            document.sections[heading] += line + '\n';
            above = line.empty() ? above : line;
        }
    }
    return document;
}

bool mentions(const std::string& text, const std::string& name) {
    return text.find('`' + name + '`') != std::string::npos;
}

std::string signerOf(const Block& block) {
    std::smatch found;
    return std::regex_search(block.above, found, std::regex("`([a-z]\\.[a-z]+)`")) ? found[1].str() : "";
}

/// Seals the example, with its file from the block of the document that has the SHA-256. A hand-out is of the
/// log as it is then: the examples before it have made it longer.
void run(const Block& block, Act act, Desk& desk, const Document& document) {
    if (auto* head = std::get_if<HandOutCheckpoint>(&act)) {
        head->size = desk.size();
        head->root = desk.root();
    }
    const std::string signer = signerOf(block);
    const auto id = OfficerId::parse(signer);
    ASSERT_TRUE(id && desk.signIn(*id, demo::keyOf(signer)).ok()) << "signed by whom? " << block.text;
    ActOptions options;
    for (const Block& file : document.blocks) {
        if (evidenceOf(act) == sha256(file.text)) {
            options.evidence = file.text;
        }
    }
    const auto recorded = desk.execute(act, options);
    EXPECT_TRUE(recorded.ok()) << "refused, " << nameOf(recorded.error().code) << ": " << block.text;
}

class ActsDocumentTest : public testing::TestWithParam<const char*> {};

TEST_P(ActsDocumentTest, EveryActHasItsSectionWithAllItsMembers) {
    const Document document = read(GetParam());
    for (const auto& [act, members] : acts()) {
        const auto section = document.sections.find(act);
        ASSERT_NE(section, document.sections.end()) << "no section ### " << act;
        for (const std::string& member : members.own) {
            EXPECT_TRUE(mentions(section->second, member)) << act << " lacks " << member;
        }
        for (const std::string& member : members.nested) {
            EXPECT_TRUE(mentions(document.text, member)) << act << " lacks " << member;
        }
    }
}

TEST_P(ActsDocumentTest, EveryActHasAnExampleThatRunsOnTheDemonstrationFund) {
    const Document document = read(GetParam());
    const TemporaryFolder folder;
    const auto path = folder.path() / "fund.alem";
    const auto made = makeDemoFund(path, folder.path() / "fund.keys");
    ASSERT_TRUE(made.ok());
    auto desk = Desk::open(path, Access::Write);
    ASSERT_TRUE(desk.ok());
    (*desk)->setClock(demoClock((*desk)->books().lastSealed()));
    std::set<std::string> shown;
    for (const Block& block : document.blocks) {
        if (block.language != "json") {
            continue;
        }
        const auto act = parseAct(block.text);
        ASSERT_TRUE(act.ok()) << "no act, " << act.error().member << ": " << block.text;
        shown.insert(std::string(nameOf(*act)));
        if (const auto* creation = std::get_if<CreateFund>(&*act)) {
            const SigningKey signer = demo::keyOf(signerOf(block));
            EXPECT_TRUE(Desk::create(folder.path() / "new.alem", *creation, signer).ok());
        } else {
            run(block, *act, **desk, document);
        }
    }
    for (const auto& [act, members] : acts()) {
        EXPECT_TRUE(shown.contains(act)) << act << " has no example";
    }
}

INSTANTIATE_TEST_SUITE_P(Tongues, ActsDocumentTest, testing::Values("docs/acts.en.md", "docs/acts.fr.md"));

}  // namespace

}  // namespace alem::test
