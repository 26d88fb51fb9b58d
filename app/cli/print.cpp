// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/articlechoice.h"
#include "cli/console.h"
#include "cli/markchoice.h"
#include "cli/openproject.h"
#include "cli/printedmarks.h"
#include "cli/subcommand.h"
#include "formats/destinations/folderdestination.h"
#include "session/openproject.h"
#include "typesetting/paper/articlelook.h"
#include "typesetting/paper/articlepicture.h"
#include "typesetting/paper/articleprint.h"
#include "typesetting/paper/markedhtml.h"

#include <QFontDatabase>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QStringList formats()
{
    return {u"pdf"_s, u"html"_s, u"png"_s, u"svg"_s};
}

// What is to be written, and how.
struct Wish
{
    QString format;
    bool isFolder = false;
    QPageLayout page = ArticlePrint::usualPage();
    QPageRanges pages; // none: all
    Typography typography;
    qreal scale = 2; // pixels of a PNG for one of the picture
    int firstParagraph = 1;
    int lastParagraph = std::numeric_limits<int>::max();
};

void declare(Arguments &arguments)
{
    arguments.expectSeveral(u"PROJECT"_s, Cli::tr("The project; then the ids of articles."));
    arguments.require(u"to"_s,
        Cli::tr("The file to write: .pdf, .html, .png or .svg; or the folder to make, with a file "
                "for each article."),
        Cli::tr("path"));
    arguments.allow(u"format"_s,
        Cli::tr("What to write into a folder: pdf, html, png or svg (default: pdf)."),
        Cli::tr("format"));
    arguments.allow(
        u"article"_s, Cli::tr("Only this article; can be given more than once."), Cli::tr("id"));
    arguments.allow(u"force"_s, Cli::tr("Replaces a file that exists."));
    allowMarks(arguments);
    arguments.allow(u"font"_s, Cli::tr("The font of the text."), Cli::tr("family"));
    arguments.allow(
        u"line-spacing"_s, Cli::tr("How far lines are apart, from 0.8 to 2.5."), Cli::tr("factor"));
    arguments.allow(
        u"paper"_s, Cli::tr("PDF: the size of the pages, such as A4 or Letter."), Cli::tr("size"));
    arguments.allow(u"landscape"_s, Cli::tr("PDF: pages that are wider than high."));
    arguments.allow(
        u"pages"_s, Cli::tr("PDF: only these pages, such as 1-3,5."), Cli::tr("numbers"));
    arguments.allow(u"paragraphs"_s, Cli::tr("Pictures: only these paragraphs, such as 2-5."),
        Cli::tr("numbers"));
    arguments.allow(u"scale"_s, Cli::tr("PNG: scale of the picture, from 0.5 to 8 (default: 2)."),
        Cli::tr("factor"));
}

Result<qreal> numberOf(const Arguments &arguments, const QString &option, qreal least, qreal most)
{
    bool isNumber = false;
    const qreal number = arguments.value(option).toDouble(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return failure(Cli::tr("--%1 “%2” is not a number from %3 to %4")
            .arg(option, arguments.value(option), QString::number(least), QString::number(most)));
}

// By the name of the target, and by --format.
Result<> chooseFormat(const Arguments &arguments, Wish &wish)
{
    const QString suffix = QFileInfo(arguments.file(u"to"_s)).suffix().toLower();
    const QString format = arguments.value(u"format"_s);
    wish.isFolder = !formats().contains(suffix);
    wish.format = wish.isFolder ? u"pdf"_s : suffix;
    if (!arguments.isSet(u"format"_s)) {
        if (!wish.isFolder || suffix.isEmpty())
            return {};
        return failure(
            Cli::tr("“.%1” cannot be written, only %2; for a folder of that name give --format")
                .arg(suffix, QLocale().createSeparatedList(formats())));
    }
    if (!formats().contains(format))
        return failure(Cli::tr("There is no format “%1”; choose one of: %2")
                .arg(format, QLocale().createSeparatedList(formats())));
    if (!wish.isFolder && format != suffix)
        return failure(
            Cli::tr("A file with the name “%1” is no %2").arg(arguments.value(u"to"_s), format));
    wish.format = format;
    return {};
}

// An option that says nothing about what is written would be passed over in silence.
Result<> refuseWhatIsVoid(const Arguments &arguments, const Wish &wish)
{
    const std::pair<QString, QStringList> belongings[] = {{u"paper"_s, {u"pdf"_s}},
        {u"landscape"_s, {u"pdf"_s}}, {u"pages"_s, {u"pdf"_s}},
        {u"paragraphs"_s, {u"png"_s, u"svg"_s}}, {u"scale"_s, {u"png"_s}},
        {u"font"_s, {u"pdf"_s, u"png"_s, u"svg"_s}},
        {u"line-spacing"_s, {u"pdf"_s, u"png"_s, u"svg"_s}}};
    for (const auto &[option, takers] : belongings) {
        if (arguments.isSet(option) && !takers.contains(wish.format))
            return failure(Cli::tr("--%1 has no meaning for %2").arg(option, wish.format));
    }
    return {};
}

Result<> choosePages(const Arguments &arguments, Wish &wish)
{
    if (arguments.isSet(u"paper"_s)) {
        const QString wanted = arguments.value(u"paper"_s);
        int id = 0;
        while (id <= QPageSize::LastPageSize
            && QPageSize::key(QPageSize::PageSizeId(id)).compare(wanted, Qt::CaseInsensitive) != 0)
            ++id;
        if (id > QPageSize::LastPageSize)
            return failure(Cli::tr("There is no paper of the size “%1”").arg(wanted));
        wish.page.setPageSize(QPageSize(QPageSize::PageSizeId(id)), wish.page.minimumMargins());
    }
    if (arguments.isSet(u"landscape"_s))
        wish.page.setOrientation(QPageLayout::Landscape);
    if (arguments.isSet(u"pages"_s)) {
        wish.pages = QPageRanges::fromString(arguments.value(u"pages"_s));
        if (wish.pages.isEmpty())
            return failure(Cli::tr("--pages “%1” names no pages").arg(arguments.value(u"pages"_s)));
    }
    return {};
}

Result<> chooseParagraphs(const Arguments &arguments, Wish &wish)
{
    if (!arguments.isSet(u"paragraphs"_s))
        return {};
    const QStringList ends = arguments.value(u"paragraphs"_s).split(u'-');
    bool areNumbers[2] = {};
    wish.firstParagraph = ends.first().toInt(&areNumbers[0]);
    wish.lastParagraph = ends.last().toInt(&areNumbers[1]);
    if (areNumbers[0] && areNumbers[1] && ends.size() <= 2 && wish.firstParagraph >= 1
        && wish.lastParagraph >= wish.firstParagraph)
        return {};
    return failure(Cli::tr("--paragraphs “%1” is not a number, nor two such as 2-5")
            .arg(arguments.value(u"paragraphs"_s)));
}

Result<Wish> wishOf(const Arguments &arguments)
{
    Wish wish;
    RETURN_IF_ERROR(chooseFormat(arguments, wish));
    RETURN_IF_ERROR(refuseWhatIsVoid(arguments, wish));
    RETURN_IF_ERROR(choosePages(arguments, wish));
    RETURN_IF_ERROR(chooseParagraphs(arguments, wish));
    wish.typography.textFamily = arguments.value(u"font"_s);
    if (!wish.typography.textFamily.isEmpty()
        && !QFontDatabase::hasFamily(wish.typography.textFamily))
        return failure(Cli::tr("There is no font “%1”").arg(wish.typography.textFamily));
    if (arguments.isSet(u"line-spacing"_s)) {
        ASSIGN_OR_RETURN(
            wish.typography.lineSpacing, numberOf(arguments, u"line-spacing"_s, 0.8, 2.5));
    }
    if (arguments.isSet(u"scale"_s)) {
        ASSIGN_OR_RETURN(wish.scale, numberOf(arguments, u"scale"_s, 0.5, 8));
    }
    return wish;
}

Result<> writePicture(const QString &path, const PrintableArticle &printed, const Wish &wish)
{
    const QList<Paragraph> &paragraphs = printed.article->text().paragraphs();
    if (paragraphs.isEmpty())
        return failure(Cli::tr("%1: The article has no text to make a picture of").arg(path));
    if (wish.firstParagraph > paragraphs.size())
        return failure(
            Cli::tr("%1: The article has %Ln paragraph(s)", nullptr, int(paragraphs.size()))
                .arg(path));
    const qsizetype last = std::min<qsizetype>(wish.lastParagraph, paragraphs.size());
    const TextRange range{
        paragraphs[wish.firstParagraph - 1].range.begin, paragraphs[last - 1].range.end};
    return ArticlePicture(printed, wish.typography, range).save(path, wish.scale);
}

Result<> write(const QString &path, const PrintableArticle &printed, const Wish &wish,
    const Progress &progress)
{
    if (wish.format == "html"_L1)
        return saveMarkedPage(path, printed);
    if (wish.format != "pdf"_L1)
        return writePicture(path, printed, wish);
    return ArticlePrint(printed, wish.typography).savePdf(path, wish.page, progress, wish.pages);
}

// All articles, each when its turn has come.
Result<> writeAll(const OpenProject &session, const QList<ArticleId> &articles,
    const QString &target, const MarkStyles &styles, const Wish &wish)
{
    ProgressLine line(Cli::tr("printing"));
    qsizetype done = 0;
    const auto writeOne = [&](ArticleId id, const QString &path) -> Result<> {
        ASSIGN_OR_RETURN(const auto open, session.readArticle(id));
        const PrintableArticle printed =
            printable(session.project(), *session.project().find(id), open, styles);
        constexpr int steps = 100;
        const Progress progress = [&](int part, int total) {
            return line.show(int(done) * steps + int(qint64(steps) * part / std::max(1, total)),
                int(articles.size()) * steps);
        };
        RETURN_IF_ERROR(checkWanted(progress, 0, 1));
        RETURN_IF_ERROR(write(path, printed, wish, progress));
        ++done;
        return {};
    };
    if (!wish.isFolder)
        return writeOne(articles.first(), target);
    FolderDestination folder(target);
    RETURN_IF_ERROR(folder.open());
    QSet<QString> names;
    for (const ArticleId id : articles) {
        const QString name =
            fileNameFrom(session.project().find(id)->title, u"article-%1"_s.arg(id.number), names);
        RETURN_IF_ERROR(writeOne(id, folder.filePath(name + u'.' + wish.format)));
    }
    return folder.commit();
}

Result<> printAll(const Arguments &arguments, QList<ArticleId> articles, const Wish &wish)
{
    const QString target = arguments.file(u"to"_s);
    ASSIGN_OR_RETURN(const auto session, openProject(arguments.project()));
    const Project &project = session->project();
    RETURN_IF_ERROR(checkArticles(arguments, project, articles));
    ASSIGN_OR_RETURN(const auto styles, chosenMarks(arguments, project));
    if (articles.isEmpty()) {
        RETURN_IF_ERROR(session->checkComplete());
        articles = project.all<Article>().keys();
    }
    if (articles.isEmpty())
        return failure(Cli::tr("%1: There is no article to print").arg(arguments.project()));
    if (!wish.isFolder && articles.size() > 1)
        return failure(Cli::tr(
            "%1: %Ln articles do not go into one file; choose one, or give the name of a folder",
            nullptr, int(articles.size()))
                .arg(target));
    if (QFontDatabase::families().isEmpty())
        return failure(Cli::tr("There are no fonts to write with; install some"));
    const QFileInfo there(target);
    if (!wish.isFolder && (there.exists() || there.isSymLink()) && !arguments.isSet(u"force"_s))
        return failure(Cli::tr("%1: This file exists already; --force replaces it").arg(target));
    RETURN_IF_ERROR(writeAll(*session, articles, target, styles, wish));
    for (const Fault &fault : session->faults()) {
        if (!fault.article || articles.contains(fault.article)) {
            //: %1 is the file that was written, %2 what of the project is not in it, and why
            report(Cli::tr("%1: %2").arg(target, textOf(fault)));
        }
    }
    return {};
}

} // namespace

int runPrint(const QStringList &words)
{
    Arguments arguments(u"print"_s,
        Cli::tr("Writes articles with their marks and a legend as PDF, as a web page or as a "
                "picture. Files are written whole or not at all."));
    declare(arguments);
    if (const auto status = arguments.parse(words))
        return *status;
    const auto articles = chosenArticles(arguments);
    if (!articles)
        return arguments.refuse(Cli::tr("The ID of an article is a number; see “standoff list”"));
    if (arguments.file(u"to"_s).isEmpty())
        return arguments.refuse(Cli::tr("The name of a file is empty"));
    const auto wish = wishOf(arguments);
    if (!wish)
        return arguments.refuse(wish.error().text);
    if (const auto done = printAll(arguments, *articles, *wish); !done) {
        report(done.error().text);
        return Failed;
    }
    return Done;
}

} // namespace Standoff
