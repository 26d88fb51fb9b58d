// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/epub.h"

#include "readers/documents/documentproperties.h"
#include "readers/documents/xmlpackage.h"
#include "readers/html/htmlblocks.h"
#include "readers/published.h"
#include "readers/textbytes.h"
#include "readers/translation.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// META-INF/container.xml: where the package file is. META-INF/encryption.xml: what is encrypted.
class References : public XmlHandler
{
public:
    bool enter(QStringView name, const QXmlStreamAttributes &attributes) override
    {
        if (name == u"rootfile" && packageFile.isEmpty())
            packageFile = partReferredTo(valueOf(attributes, u"full-path"), {});
        else if (name == u"CipherReference")
            encrypted.insert(partReferredTo(valueOf(attributes, u"URI"), {}));
        return true;
    }
    void leave(QStringView) override { }
    void text(QStringView) override { }

    QString packageFile;
    QSet<QString> encrypted;
};

// The package file (OPF): what the book says of itself, and its documents.
class PackageFile : public XmlHandler
{
public:
    PackageFile(const QString &name, IncomingArticle &book)
        : m_name(name)
        , m_book(book)
    {
    }
    bool enter(QStringView name, const QXmlStreamAttributes &attributes) override;
    void leave(QStringView name) override;
    void text(QStringView text) override { m_text += text; }

    // The parts to read, in order, each once.
    QStringList documents() const;
    bool isRightToLeft() const { return m_isRightToLeft; }

private:
    struct Item
    {
        QString part;
        QString mediaType;
        bool isContents = false;
    };
    QString m_name;
    IncomingArticle &m_book;
    QHash<QString, Item> m_items;
    QStringList m_spine; // ids
    QStringList m_authors;
    QString m_text;
    QString m_event; // that a date is of
    bool m_isRightToLeft = false;
};

bool PackageFile::enter(QStringView name, const QXmlStreamAttributes &attributes)
{
    m_text.clear();
    if (name == u"item") {
        const QStringList properties =
            valueOf(attributes, u"properties").split(u' ', Qt::SkipEmptyParts);
        m_items.insert(valueOf(attributes, u"id"),
            {partReferredTo(valueOf(attributes, u"href"), m_name),
                valueOf(attributes, u"media-type"), properties.contains("nav"_L1)});
    } else if (name == u"itemref") {
        m_spine.append(valueOf(attributes, u"idref"));
    } else if (name == u"spine") {
        m_isRightToLeft = valueOf(attributes, u"page-progression-direction") == "rtl"_L1;
    } else if (name == u"date") {
        m_event = valueOf(attributes, u"event");
    } else if (name == u"creator") {
        const QString role = valueOf(attributes, u"role");
        m_event = role.isEmpty() || role == "aut"_L1 ? u"author"_s : role;
    }
    return true;
}

void PackageFile::leave(QStringView name)
{
    const QString text = std::exchange(m_text, {}).simplified();
    if (text.isEmpty())
        return;
    if (name == u"title") {
        takeDocumentTitle(text, m_book);
    } else if (name == u"creator" && m_event == "author"_L1) {
        m_authors.append(text);
        m_book.byline.clear();
        takeDocumentAuthor(m_authors.join(u", "_s), m_book);
    } else if (name == u"publisher" && m_book.publisher.isEmpty()) {
        m_book.publisher = text;
    } else if (name == u"language") {
        takeDocumentLanguage(text, m_book);
    } else if (name == u"date" && (m_event.isEmpty() || m_event == "publication"_L1)) {
        takePublished(text, m_book);
    } else if ((name == u"identifier" || name == u"source") && m_book.url.isEmpty()
        && (text.startsWith("http://"_L1) || text.startsWith("https://"_L1))) {
        m_book.url = text;
    }
}

QStringList PackageFile::documents() const
{
    QStringList parts;
    QSet<QString> known;
    for (const QString &id : m_spine) {
        const Item item = m_items.value(id);
        const bool isText =
            item.mediaType.contains("html"_L1) || item.mediaType.contains("oeb1"_L1);
        if (isText && !item.isContents && !known.contains(item.part)) {
            known.insert(item.part);
            parts.append(item.part);
        }
    }
    return parts;
}

class Book
{
public:
    explicit Book(XmlPackage &package)
        : m_package(package)
    {
    }
    Result<> open();
    Result<> readWhole(const ArticleSink &sink);
    Result<> readChapters(const ArticleSink &sink);

private:
    Result<> lookFor(const QString &part, References &references);
    // The documents that are there; the others are left out, unless all are.
    Result<QStringList> documents(const ArticleSink &sink) const;
    // The lines of a document of the book; its remarks and encoding go to the article.
    Result<QList<RoleLine>> linesOf(const QByteArray &bytes, IncomingArticle &article) const;

    XmlPackage &m_package;
    IncomingArticle m_about; // what the book says of itself
    QStringList m_documents;
};

Result<> Book::lookFor(const QString &part, References &references)
{
    if (!m_package.has(part))
        return {};
    return m_package.part(part).and_then(
        [&](const QByteArray &xml) { return walkXml(xml, references); });
}

Result<> Book::open()
{
    References references;
    RETURN_IF_ERROR(lookFor(u"META-INF/container.xml"_s, references));
    RETURN_IF_ERROR(lookFor(u"META-INF/encryption.xml"_s, references));
    ASSIGN_OR_RETURN(const auto xml, m_package.part(references.packageFile));
    PackageFile file(references.packageFile, m_about);
    RETURN_IF_ERROR(walkXml(xml, file));
    m_documents = file.documents();
    if (file.isRightToLeft())
        m_about.direction = Direction::RightToLeft;
    for (const QString &document : std::as_const(m_documents)) {
        if (references.encrypted.contains(document)) {
            return failure(Readers::tr("The book is locked (DRM), so that only the program that it "
                                       "was bought for can read it"));
        }
    }
    return {};
}

Result<QStringList> Book::documents(const ArticleSink &sink) const
{
    QStringList there;
    for (const QString &document : m_documents) {
        if (m_package.has(document))
            there.append(document);
    }
    for (const QString &document : m_documents) {
        if (there.isEmpty() || there.contains(document))
            continue; // where all are missing, the first says so when it is read
        RETURN_IF_ERROR(sink.leaveOut(
            {.part = document, .why = m_package.part(document).error().text, .isProblem = true}));
    }
    return there.isEmpty() ? m_documents : there;
}

Result<QList<RoleLine>> Book::linesOf(const QByteArray &bytes, IncomingArticle &article) const
{
    return textOfBytes(bytes, {}, article).and_then([&](const QString &source) {
        return linesOfHtml(source, article.remarks);
    });
}

Result<> Book::readWhole(const ArticleSink &sink)
{
    IncomingArticle book = m_about;
    QList<RoleLine> all;
    bool hasHeadline = false;
    ASSIGN_OR_RETURN(const auto documents, this->documents(sink));
    book.isDoubtful = documents.size() < m_documents.size();
    for (const QString &document : documents) {
        ASSIGN_OR_RETURN(const auto bytes, m_package.part(document));
        ASSIGN_OR_RETURN(auto lines, linesOf(bytes, book));
        for (RoleLine &line : lines) {
            if (line.role != ParagraphRole::Headline)
                continue;
            if (hasHeadline)
                line.role = ParagraphRole::Heading;
            hasHeadline = true;
        }
        if (!all.isEmpty() && !lines.isEmpty())
            all.append(RoleLine());
        all += lines;
    }
    book.remarks.removeDuplicates();
    book.encoding.clear(); // the book has none
    book.encodingCandidates.clear();
    book.text = textOfLines(all);
    return sink(std::move(book));
}

Result<> Book::readChapters(const ArticleSink &sink)
{
    ASSIGN_OR_RETURN(const auto documents, this->documents(sink));
    for (const QString &document : documents) {
        IncomingArticle chapter = m_about;
        chapter.title.clear();
        chapter.mediaType = u"application/xhtml+xml"_s; // of its original, which is the document
        ASSIGN_OR_RETURN(chapter.original, m_package.part(document));
        ASSIGN_OR_RETURN(const auto lines, linesOf(chapter.original, chapter));
        chapter.text = textOfLines(lines);
        if (chapter.publisher.isEmpty())
            chapter.publisher = m_about.title; // where the chapter appeared
        if (chapter.text.paragraphCount() > 0) // the cover has none
            RETURN_IF_ERROR(sink(std::move(chapter)));
    }
    return {};
}

ReaderKind::Likelihood judge(const QString &head)
{
    const bool isBook = head.startsWith("PK\x03\x04"_L1)
        && (head.contains("\nmimetype=application/epub+zip\n"_L1)
            || head.contains("\nMETA-INF/container.xml\n"_L1));
    return isBook ? ReaderKind::Likelihood::Certain : ReaderKind::Likelihood::Excluded;
}

Result<> read(const Input &input, const ReadOptions &options, const ArticleSink &sink)
{
    ASSIGN_OR_RETURN(auto package, XmlPackage::open(input.bytes));
    Book book(package);
    RETURN_IF_ERROR(book.open());
    return options.chaptersApart ? book.readChapters(sink) : book.readWhole(sink);
}

} // namespace

ReaderKind epubReader()
{
    return {u"epub"_s, Readers::tr("Electronic book (EPUB)"), u"application/epub+zip"_s,
        {u"epub"_s}, judge, read};
}

} // namespace Standoff
