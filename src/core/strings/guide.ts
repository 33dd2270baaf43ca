/** How to read the archive without Vietnamese: shown on the front page of every language but Vietnamese. */
export const GUIDE = {
  title: { vi: 'Dùng kho khi không đọc tiếng Việt', en: 'Using this archive in English' },
  lead: {
    vi: 'Kho giữ tin của cơ quan công quyền Việt Nam thành bản ghi: mỗi tin nêu nguồn, sự kiện, người, địa phương, từng văn bản được viện dẫn và từng số liệu. Nội dung bằng tiếng Việt; trình đơn, nhãn và ngày có bản tiếng Anh.',
    en: 'The archive keeps news of public bodies in Viet Nam as records: each item names its source, the event, the people, the places, every document it cites and every figure it reports. The records are in Vietnamese; menus, labels and dates are in English.',
  },
  search: { vi: 'Cách tìm', en: 'How to search' },
  searchNumber: {
    vi: 'Số văn bản gõ kiểu nào cũng được: 02-NQ/TU, 2-nq/tu hay 02 nq tu.',
    en: 'Type the number of a document in any form: 02-NQ/TU, 2-nq/tu or 02 nq tu.',
  },
  searchMarks: {
    vi: 'Không cần gõ dấu: “khoa hoc” tìm thấy “khoa học”. Có dấu thì đúng dấu đứng trước.',
    en: 'Vietnamese diacritics are not needed: “khoa hoc” finds “khoa học”. With diacritics, exact forms come first.',
  },
  searchPhrase: {
    vi: 'Đặt các chữ trong ngoặc kép để tìm đúng cụm ấy.',
    en: 'Put words in double quotes to find them side by side.',
  },
  searchExample: { vi: 'Thử tìm', en: 'Try a search' },
  cite: { vi: 'Cách trích dẫn', en: 'How to cite' },
  citeText: {
    vi: 'Cuối mỗi tin có một lời trích dẫn chép được ngay: tên bài, kho, ngày, nguồn gốc, địa chỉ. Địa chỉ trong lời trích dẫn là địa chỉ của bản ghi và không đổi.',
    en: 'Each item ends with a citation ready to copy: title, archive, date, original source, address. The address in it is that of the Vietnamese record and does not change.',
  },
  numbers: {
    vi: 'Số liệu giữ đúng lối viết của nguồn: 3.590 là ba nghìn năm trăm chín mươi, 17,64 có dấu phẩy thập phân.',
    en: 'Figures stand as the source has them: 3.590 is three thousand five hundred and ninety, 17,64 has a decimal comma.',
  },
  unknown: {
    vi: 'Điều không nguồn nào nêu thì để trống hoặc ghi “chưa rõ”: kho không đoán. Nguồn ghi sai thì lời nguồn và điều ghi trong danh mục đứng cạnh nhau.',
    en: 'What no source states is left out or called “not known”: nothing is guessed. Where a source is wrong, what it says and what the register says are both shown.',
  },
} as const;
